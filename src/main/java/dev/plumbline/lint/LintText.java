package dev.plumbline.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was found, for people. */
public final class LintText {

    private LintText() {}

    /** The findings, each with its place, and what was not looked at. */
    public static String of(LintReport report) {
        StringBuilder text = new StringBuilder();
        for (Finding found : report.findings()) {
            text.append(word(found.check().level()))
                    .append(' ')
                    .append(found.check().id())
                    .append("  ")
                    .append(found.place())
                    .append(found.rule().isEmpty() ? "" : " " + found.rule())
                    .append("\n    ")
                    .append(found.message())
                    .append('\n');
            found.patient()
                    .lines()
                    .forEach(line -> text.append("      ").append(line).append('\n'));
        }
        text.append(report.findings().isEmpty() ? "" : "\n")
                .append(number(report.rules(), "rule"))
                .append(", ")
                .append(number(report.cases(), "case"))
                .append(": ")
                .append(number(report.count(Level.ERROR), "error"))
                .append(", ")
                .append(number(report.count(Level.WARNING), "warning"))
                .append(report.allowed() == 0 ? "" : ", " + report.allowed() + " allowed with a reason")
                .append('\n');
        text.append("Analysed ")
                .append(report.rules() - report.tooMany().size())
                .append(" of ")
                .append(number(report.rules(), "rule"))
                .append("; looked into ")
                .append(report.conditions() - report.opaque())
                .append(" of ")
                .append(number(report.conditions(), "comparison"))
                .append(", the other ")
                .append(report.opaque())
                .append(" compare values with each other or ask for conclusions and were taken as a whole.\n");
        if (!report.tooMany().isEmpty()) {
            text.append("Not analysed, too many ways to hold: ")
                    .append(String.join(", ", report.tooMany()))
                    .append('\n');
        }
        if (!report.findings().isEmpty()) {
            text.append("What a check means: plumbline rules lint --explain ")
                    .append(report.findings().get(0).check().id())
                    .append('\n');
        }
        return text.toString();
    }

    /** Every check in a line. */
    public static String checks() {
        return Arrays.stream(Check.values())
                .map(check -> pad(check.id(), 22) + pad(word(check.level()), 9) + check.summary() + "\n")
                .collect(Collectors.joining());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static String number(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
