package dev.plumbline.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many years of school English takes to read: the grade of Flesch and Kincaid. */
final class Readability {

    private static final Pattern WORD = Pattern.compile("[A-Za-z']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Readability() {}

    static double grade(String text) {
        int sentences = 0;
        for (String sentence : text.split("[.!?:;]+", -1)) {
            sentences += sentence.isBlank() ? 0 : 1;
        }
        int words = 0;
        int syllables = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words++;
            syllables += syllables(matcher.group().toLowerCase(Locale.ROOT));
        }
        return 0.39 * words / Math.max(sentences, 1) + 11.8 * syllables / Math.max(words, 1) - 15.59;
    }

    private static int syllables(String word) {
        // A silent e at the end makes no syllable, nor does the one in "walked".
        String heard = word.replaceAll("(?<=[^aeiouyl])e$|(?<=[^aeioudty])ed$|(?<=[^aeiouycgsxz])es$", "");
        return Math.max(1, (int) VOWELS.matcher(heard).results().count());
    }
}
