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
final class Phrases {

    private static final Map<Locale, Phrases> READ = new ConcurrentHashMap<>();

    private final Properties phrases;
    private final Locale locale;

    private Phrases(Properties phrases, Locale locale) {
        this.phrases = phrases;
        this.locale = locale;
    }

    static Phrases in(Locale locale) {
        return READ.computeIfAbsent(locale, Phrases::read);
    }

    private static Phrases read(Locale locale) {
        String name = "phrases_" + locale.getLanguage() + ".properties";
        Properties phrases = new Properties();
        try (InputStream in = Phrases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException("reports do not speak " + locale, name, "");
            }
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(phrases, locale);
    }

    Locale locale() {
        return locale;
    }

    /** A sentence with everything filled in. */
    String say(String key, Object... filledIn) {
        String text = phrases.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("reports say nothing for " + key, Phrases.class.getName(), key);
        }
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
    String count(String key, int number, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = number;
        System.arraycopy(more, 0, all, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), all);
    }

    /** What a constant is called. */
    String name(String kind, Enum<?> constant) {
        return say(kind + "." + constant.name());
    }

    /** A number with as many decimals as it needs. */
    String number(double number) {
        DecimalFormat format = new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(locale));
        return format.format(number);
    }

    /** A date, written out. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
