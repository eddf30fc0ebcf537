package dev.plumbline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code assess} that needs nobody to take it apart: files, and at most a rule set and a format, each written in full. That is the
 * call that is made most, and what reads all other calls takes longer to load than many an assessment.
 *
 * @param files at least one
 */
record PlainCall(List<String> files, @Nullable Path rules, AssessCommand.Format format) {

    /** The call, or null when it is another one, or there is anything to say about it. */
    static @Nullable PlainCall of(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("assess")) {
            return null;
        }
        List<String> files = new ArrayList<>();
        Path rules = null;
        AssessCommand.Format format = null;
        for (int i = 1; i < arguments.length; i++) {
            String word = arguments[i];
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            boolean valued = !value.isEmpty() && !value.startsWith("-");
            if (word.equals("--rules") && rules == null && valued) {
                rules = path(value);
                i++;
            } else if (word.equals("-f") && format == null && valued) {
                format = format(value);
                i++;
            } else if (word.isEmpty() || word.startsWith("-")) {
                return null;
            } else {
                files.add(word);
                continue;
            }
            if (word.equals("--rules") ? rules == null : format == null) {
                return null;
            }
        }
        boolean sensible = !files.isEmpty() && (format != AssessCommand.Format.JSON || files.size() == 1);
        return sensible ? new PlainCall(files, rules, format == null ? AssessCommand.Format.TEXT : format) : null;
    }

    private static @Nullable Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static AssessCommand.@Nullable Format format(String word) {
        return switch (word) {
            case "text" -> AssessCommand.Format.TEXT;
            case "json" -> AssessCommand.Format.JSON;
            case "jsonl" -> AssessCommand.Format.JSONL;
            default -> null;
        };
    }
}
