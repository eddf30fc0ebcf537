package dev.plumbline.diff;

import dev.plumbline.diff.Judgement.Judged;
import dev.plumbline.diff.Judgement.Status;
import dev.plumbline.fact.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A comparison of two versions as text for a terminal. */
public final class DiffText {

    private static final int MOST_EDITS = 40;
    private static final int MOST_ALSO = 6;

    private final StringBuilder text = new StringBuilder();
    private final Judgement judgement;
    private final DiffReport report;

    private DiffText(Judgement judgement) {
        this.judgement = judgement;
        this.report = judgement.report();
    }

    /** The report, ending in a line break. */
    public static String of(Judgement judgement) {
        DiffText text = new DiffText(judgement);
        text.edits();
        text.differences();
        text.verdicts();
        text.reach();
        text.end();
        return Printable.lines(text.text.toString());
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void edits() {
        line(report.old() + " -> " + report.now());
        List<String> lines = edits(report.edits());
        lines.stream().limit(MOST_EDITS).forEach(this::line);
        if (lines.size() > MOST_EDITS) {
            line("and " + (lines.size() - MOST_EDITS) + " more edits");
        }
        line("");
    }

    /** What was written otherwise, a line each. */
    static List<String> edits(Edits edits) {
        List<String> lines = new ArrayList<>();
        for (RuleEdit edit : edits.rules()) {
            String says = String.join("; ", edit.says());
            lines.add(String.format(Locale.ROOT, "%-8s %s  %s  %s", edit.word(), edit.id(), edit.place(), says));
        }
        edits.texts().forEach(one -> lines.add("table    " + one));
        if (edits.isRearranged()) {
            lines.add("order    rules or files stand in another order, or import other classes");
        }
        if (lines.isEmpty()) {
            lines.add("No rule and no table says anything else than before.");
        }
        return lines;
    }

    private void differences() {
        if (judgement.judged().isEmpty()) {
            line("No outcome differs on " + count(report.counts().all(), "input") + ".");
            return;
        }
        int blocks = (int) judgement.count(Status.BLOCKS);
        line("Outcomes differ on " + report.counts().differing() + " of "
                + count(report.counts().all(), "input") + ": "
                + count(judgement.judged().size(), "difference") + ", "
                + blocks + " of them " + (blocks == 1 ? "blocks" : "block") + ".");
        for (Map.Entry<String, List<Judged>> together : together().entrySet()) {
            block(together.getValue());
        }
        int notShrunk = report.counts().notShrunk();
        if (notShrunk > 0) {
            line(notShrunk + " more are shown with somebody as they were found: there are too many to shrink each.");
        }
    }

    /** What the same rules do to the same person is read at once. */
    private Map<String, List<Judged>> together() {
        Map<String, List<Judged>> together = new LinkedHashMap<>();
        for (Judged one : judgement.judged()) {
            DifferenceClass difference = one.difference();
            together.computeIfAbsent(
                            difference.rules() + " " + difference.smallest().hashCode() + " "
                                    + People.brief(difference),
                            key -> new ArrayList<>())
                    .add(one);
        }
        return together;
    }

    private void block(List<Judged> together) {
        line("");
        lines(together).forEach(this::line);
        DifferenceClass first = together.get(0).difference();
        int most = together.stream()
                .mapToInt(one -> one.difference().inputs())
                .max()
                .orElse(0);
        line("    smallest: " + People.brief(first) + "  (everything else unknown)");
        line("    because " + because(first) + "; on " + count(most, "input"));
    }

    /** What happens to several of the same kind is one line. */
    private static List<String> lines(List<Judged> together) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Judged one : together) {
            DifferenceClass difference = one.difference();
            Group group = difference.group();
            boolean merge = group.isMany() && difference.kind() != Kind.REASON;
            String what = merge ? group.words() : difference.what();
            String start = String.format(Locale.ROOT, "  %-8s %s", difference.kind(), what);
            String code = merge ? difference.what().substring(what.length()) : "";
            lines.computeIfAbsent(start + "\n" + mark(one), key -> new ArrayList<>())
                    .add(code);
        }
        return lines.entrySet().stream()
                .map(entry -> entry.getKey().replaceFirst("\n.*", "")
                        + String.join(",", entry.getValue())
                        + entry.getKey().replaceFirst(".*\n", ""))
                .toList();
    }

    private static String mark(Judged one) {
        String emergency = one.difference().emergency() ? ", an emergency drops" : "";
        return switch (one.status()) {
            case BLOCKS -> "  [BLOCKS" + emergency + "]";
            case ACCEPTED -> "  [accepted" + emergency + "]";
            case NOTED -> "";
        };
    }

    static String because(DifferenceClass one) {
        String rules = one.rules().isEmpty() ? "a table or the order changed" : String.join(", ", one.rules());
        if (one.also().isEmpty()) {
            return rules;
        }
        int more = one.also().size() - MOST_ALSO;
        return rules + "; with it "
                + one.also().stream().limit(MOST_ALSO).collect(java.util.stream.Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private void verdicts() {
        line("");
        line("Verdict: the new version is");
        if (report.verdicts().isEmpty()) {
            line("  equivalent in every outcome");
            return;
        }
        Map<Verdict, List<String>> by = new java.util.EnumMap<>(Verdict.class);
        report.verdicts()
                .forEach((outcome, verdict) ->
                        by.computeIfAbsent(verdict, key -> new ArrayList<>()).add(outcome));
        by.forEach((verdict, outcomes) -> line("  " + verdict.words() + " in " + String.join(", ", outcomes)));
        line("  equivalent in every other outcome");
    }

    private void reach() {
        line("");
        reach(report).forEach(this::line);
    }

    /** What was looked at, and what was not, a sentence each. */
    static List<String> reach(DiffReport report) {
        List<String> lines = new ArrayList<>();
        DiffReport.Counts counts = report.counts();
        lines.add(count(counts.all(), "input") + ": " + counts.cases() + " of cases, " + counts.edges()
                + " at the edges of changed rules, " + counts.random() + " by chance, " + counts.records()
                + " stored. For " + counts.assessed()
                + " a changed rule could hold; for the others both versions are the same rules.");
        if (!report.exhaustive().isEmpty()) {
            lines.add(
                    "Conditions compared for everybody there can be: " + String.join(", ", report.exhaustive()) + ".");
        }
        if (!report.sampled().isEmpty()) {
            lines.add(
                    "Sampled, as they rest on what only a run can tell: " + String.join(", ", report.sampled()) + ".");
        }
        lines.add(report.edits().unchanged()
                + " rules are unchanged. Not compared: what to ask next, and how urgent it could become.");
        if (report.unreadableCases() > 0) {
            lines.add(count(report.unreadableCases(), "case file") + " of one version cannot be read by this program.");
        }
        return lines;
    }

    private void end() {
        Accepted accepted = judgement.accepted();
        if (!accepted.entries().isEmpty() && !accepted.isSigned()) {
            line("The accepted differences are not signed: fill in who, when and why. Until then none of them counts.");
        } else if (judgement.count(Status.ACCEPTED) > 0) {
            line(judgement.count(Status.ACCEPTED) + " accepted by " + accepted.who() + " on " + accepted.when() + ": "
                    + accepted.why());
        }
        judgement
                .stale()
                .forEach(one -> line("accepted, line " + one.line() + ": '" + one.difference()
                        + "' does not occur any more; take it out"));
    }

    static String count(int number, String what) {
        return String.format(Locale.ROOT, "%,d", number) + " " + what + (number == 1 ? "" : "s");
    }
}
