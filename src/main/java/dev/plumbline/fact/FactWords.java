package dev.plumbline.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The vocabulary in one language: what findings, answers and units are called, and how one asks. */
public final class FactWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));
    private static final Map<Locale, FactWords> READ = new ConcurrentHashMap<>();

    private final Properties words;

    private FactWords(Properties words) {
        this.words = words;
    }

    /** The languages in which everything has a name. */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    /**
     * The vocabulary in the language of a locale.
     *
     * @throws IllegalArgumentException when it is not one of {@link #languages}
     */
    public static FactWords in(Locale locale) {
        Locale language = new Locale(locale.getLanguage());
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no words in " + locale);
        }
        return READ.computeIfAbsent(language, FactWords::read);
    }

    private static FactWords read(Locale language) {
        String name = "words_" + language.getLanguage() + ".properties";
        Properties words = new Properties();
        try (InputStream in = FactWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException(name + " is missing from the jar", name, "");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FactWords(words);
    }

    /** The question that establishes a finding. */
    public String question(Field field) {
        return words.getProperty("question." + field.path(), field.question());
    }

    /** Why it is asked, in one clause. */
    public String why(Field field) {
        return words.getProperty("why." + field.path(), field.why());
    }

    /** What a finding is called before its value: a noun, in lower case. */
    public String label(Field field) {
        return word("label." + field.path());
    }

    /** What a topic is called, as a heading. */
    public String topic(Topic topic) {
        String english = Spelling.forPeople(topic.name());
        String words = this.words.getProperty("topic." + topic.name(), english);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** How an answer of several to choose from is called. */
    public String value(Enum<?> literal) {
        return word("value." + literal.getDeclaringClass().getSimpleName() + "." + Spelling.inFiles(literal));
    }

    /** A unit as it is written behind a number. */
    public String unit(String unit) {
        return words.getProperty("unit." + unit, unit);
    }

    private String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new MissingResourceException("nothing is called " + key, FactWords.class.getName(), key);
        }
        return word;
    }
}
