package dev.plumbline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of reports in one language, with its numbers and dates. */
public final class Phrases {

    private static final Map<Bundle, Phrases> READ = new ConcurrentHashMap<>();

    private final Properties phrases;
    private final Locale locale;

    private Phrases(Properties phrases, Locale locale) {
        this.phrases = phrases;
        this.locale = locale;
    }

    private record Bundle(Class<?> beside, Locale locale) {}

    /** What reports as text say. */
    static Phrases in(Locale locale) {
        return in(locale, Phrases.class);
    }

    /**
     * The sentences of a package: those in its file {@code phrases_LANGUAGE.properties}.
     *
     * @param beside a class of the package
     * @throws MissingResourceException when the package does not speak the language
     */
    public static Phrases in(Locale locale, Class<?> beside) {
        return READ.computeIfAbsent(new Bundle(beside, locale), Phrases::read);
    }

    private static Phrases read(Bundle bundle) {
        Locale locale = bundle.locale();
        String name = "phrases_" + locale.getLanguage() + ".properties";
        Properties phrases = new Properties();
        try (InputStream in = bundle.beside().getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException("reports do not speak " + locale, name, "");
            }
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(phrases, locale);
    }

    /** The language, as it was asked for. */
    public Locale locale() {
        return locale;
    }

    /** A sentence with everything filled in. */
    public String say(String key, Object... filledIn) {
        String text = phrases.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("reports say nothing for " + key, Phrases.class.getName(), key);
        }
        return filled(text, filledIn);
    }

    /** A sentence from elsewhere, such as a rule set, with everything filled in for {0}, {1} and so on. */
    public static String filled(String text, Object... filledIn) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            if (place) {
                said.append(filledIn[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                said.append(text.charAt(i));
            }
        }
        return said.toString();
    }

    /** A sentence about a number of things; the number is {0}. */
    public String count(String key, int number, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = number;
        System.arraycopy(more, 0, all, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), all);
    }

    /** What a constant is called. */
    public String name(String kind, Enum<?> constant) {
        return say(kind + "." + constant.name());
    }

    /** A number with as many decimals as it needs. */
    public String number(double number) {
        DecimalFormat format = new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(locale));
        return format.format(number);
    }

    /** A date, written out. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
