package dev.plumbline.store;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are kept and as they are looked for. */
final class Names {

    private Names() {}

    /** A name without blanks around it and without anything that is no character. */
    static String checked(String name, int longest, String what) {
        String checked = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}|\\p{Cf}", " ")
                .strip();
        if (checked.isEmpty() || checked.length() > longest) {
            throw new StoreException(StoreException.Kind.REFUSED, what + " has 1 to " + longest + " characters");
        }
        return checked;
    }

    /** A name without case and accents: Muñoz is found by munoz. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** A pattern for LIKE that stands for this text anywhere. */
    static String anywhere(String part) {
        return "%" + key(part).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
