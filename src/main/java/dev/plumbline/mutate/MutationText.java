package dev.plumbline.mutate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What became of mutants, for people: those that are alive, and how many ended in which way. */
public final class MutationText {

    private MutationText() {}

    /**
     * The report.
     *
     * @param command how to call for a case, up to the id of the mutant
     * @param gate the score that is asked for; negative when none is
     * @param before the names of mutants that were alive before, or null when nothing is compared
     */
    public static String of(
            MutationReport report, String command, double gate, @org.jspecify.annotations.Nullable Set<String> before) {
        StringBuilder text = new StringBuilder();
        int known = 0;
        for (Verdict one : report.alive()) {
            if (before != null && before.contains(MutationJson.name(one.mutant()))) {
                known++;
                continue;
            }
            one(text, one, command);
        }
        if (known > 0) {
            text.append(known).append(" that were alive before are not shown\n");
        }
        text.append(table(report));
        text.append(String.format(
                Locale.ROOT,
                "mutants %,d: killed %,d  survived %,d  no-coverage %,d  equivalent %,d  non-viable %,d  timed-out %,d%n",
                report.verdicts().size(),
                report.count(Status.KILLED),
                report.count(Status.SURVIVED),
                report.count(Status.NO_COVERAGE),
                report.count(Status.EQUIVALENT),
                report.count(Status.NON_VIABLE),
                report.count(Status.TIMED_OUT)));
        text.append(String.format(
                Locale.ROOT,
                "score %.1f %%%s  strength %.1f %%  red-flag rules: %,d alive  (%,d cases, %,d verdicts of before, %.1f s)%n",
                report.score(),
                gate < 0 ? "" : String.format(Locale.ROOT, " (gate %.1f)", gate),
                report.strength(),
                report.aliveOfRedFlags().size(),
                report.cases(),
                report.reused(),
                report.nanos() / 1e9));
        return text.toString().replace("\r\n", "\n");
    }

    private static void one(StringBuilder text, Verdict one, String command) {
        Mutant mutant = one.mutant();
        text.append(one.status() == Status.SURVIVED ? "SURVIVED    " : "NO COVERAGE ")
                .append(mutant.id())
                .append("  ")
                .append(mutant.rule().file())
                .append(':')
                .append(mutant.line())
                .append("  `")
                .append(mutant.before())
                .append("` -> `")
                .append(mutant.after())
                .append("`\n");
        if (!one.cases().isEmpty()) {
            String what = one.status() == Status.SURVIVED
                    ? "makes a difference in these cases, which expect nothing of it: "
                    : "makes a difference in no case; these name the rule: ";
            text.append("    ")
                    .append(what)
                    .append(String.join("; ", one.cases()))
                    .append('\n');
        }
        if (!one.patient().isEmpty()) {
            text.append("    tells them apart: ")
                    .append(one.patient().strip().replace("\n", "; "))
                    .append("\n    add: ")
                    .append(command)
                    .append(mutant.id())
                    .append('\n');
        }
    }

    private static String table(MutationReport report) {
        StringBuilder table = new StringBuilder();
        List<Status> shown =
                List.of(Status.KILLED, Status.SURVIVED, Status.NO_COVERAGE, Status.EQUIVALENT, Status.NON_VIABLE);
        table.append(String.format(
                Locale.ROOT,
                "%-14s %8s %9s %12s %11s %11s%n",
                "operator",
                "killed",
                "survived",
                "no-coverage",
                "equivalent",
                "non-viable"));
        report.byOperator().forEach((operator, counts) -> {
            List<Long> row = shown.stream()
                    .map(status -> counts.getOrDefault(status, 0L)
                            + (status == Status.KILLED ? counts.getOrDefault(Status.TIMED_OUT, 0L) : 0L))
                    .toList();
            table.append(String.format(
                    Locale.ROOT,
                    "%-14s %,8d %,9d %,12d %,11d %,11d%n",
                    operator.shown(),
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4)));
        });
        return table.toString();
    }
}
