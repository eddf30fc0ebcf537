package dev.plumbline.diff;

import dev.plumbline.diff.Judgement.Status;
import dev.plumbline.fact.Printable;
import java.util.List;

/** A comparison of two versions as a comment on a change: short, the gravest first. */
public final class DiffMarkdown {

    private static final int MOST_ROWS = 60;

    private DiffMarkdown() {}

    /** The report, ending in a line break. */
    public static String of(Judgement judgement) {
        DiffReport report = judgement.report();
        StringBuilder text = new StringBuilder();
        text.append("### Rules: ")
                .append(report.old())
                .append(" to ")
                .append(report.now())
                .append("\n\n");
        DiffText.edits(report.edits()).stream()
                .limit(MOST_ROWS)
                .forEach(line ->
                        text.append("- `").append(line.replace('`', '\'')).append("`\n"));
        text.append('\n');
        if (judgement.judged().isEmpty()) {
            text.append("**No outcome differs** on ")
                    .append(DiffText.count(report.counts().all(), "input"))
                    .append(".\n\n");
        } else {
            text.append("**").append(DiffText.count((int) judgement.count(Status.BLOCKS), "difference"));
            text.append(" to look at**; outcomes differ on ")
                    .append(report.counts().differing());
            text.append(" of ")
                    .append(DiffText.count(report.counts().all(), "input"))
                    .append(".\n\n");
            text.append("| | kind | what | rules | smallest person |\n|---|---|---|---|---|\n");
            judgement.judged().stream().limit(MOST_ROWS).forEach(one -> text.append(row(one)));
            int more = judgement.judged().size() - MOST_ROWS;
            text.append(more > 0 ? "\n" + more + " more.\n\n" : "\n");
        }
        report.verdicts()
                .forEach((outcome, verdict) -> text.append("- ")
                        .append(outcome)
                        .append(": ")
                        .append(verdict.words())
                        .append('\n'));
        text.append(report.verdicts().isEmpty() ? "" : "\n");
        List<String> reach = DiffText.reach(report);
        text.append(String.join(" ", reach)).append('\n');
        return Printable.lines(text.toString());
    }

    private static String row(Judgement.Judged one) {
        DifferenceClass difference = one.difference();
        String status = one.status() == Status.NOTED ? "" : one.status().name().toLowerCase(java.util.Locale.ROOT);
        return "| " + (difference.emergency() ? "**" + status + "**" : status) + " | " + difference.kind() + " | "
                + difference.what().replace("|", "\\|") + " | " + String.join(", ", difference.rules()) + " | `"
                + People.brief(difference).replace('`', '\'') + "` |\n";
    }
}
