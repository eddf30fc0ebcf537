package dev.plumbline.cli;

import dev.plumbline.bench.RuleCase;
import java.util.Locale;
import java.util.regex.Pattern;

/** Chooses cases by {@code #3}, {@code file#3} or words of their names, where {@code *} stands for any letters. */
final class CasePattern {

    private final String words;
    private final Pattern name;

    CasePattern(String words) {
        this.words = words;
        StringBuilder regex = new StringBuilder();
        for (String part : words.split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part.toLowerCase(Locale.ROOT)));
        }
        this.name = Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    boolean matches(RuleCase ruleCase) {
        int hash = words.lastIndexOf('#');
        if (hash >= 0 && words.substring(hash + 1).equals(String.valueOf(ruleCase.number()))) {
            String file = words.substring(0, hash);
            return file.isEmpty() || ("/" + ruleCase.file()).endsWith("/" + file);
        }
        return name.matcher(ruleCase.name().toLowerCase(Locale.ROOT)).find();
    }
}
