package dev.plumbline.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A report with what is to be done about it.
 *
 * @param report the report
 * @param judged its differences, each with what becomes of it
 * @param accepted what was accepted
 * @param stale entries of it that no difference answers to any more
 */
public record Judgement(DiffReport report, List<Judged> judged, Accepted accepted, List<Accepted.Entry> stale) {

    public Judgement {
        judged = List.copyOf(judged);
        stale = List.copyOf(stale);
    }

    /** What becomes of a difference. */
    public enum Status {
        BLOCKS,
        ACCEPTED,
        NOTED
    }

    /** A difference and what becomes of it. */
    public record Judged(DifferenceClass difference, Status status) {}

    /**
     * Judges a report.
     *
     * @param failOn the kinds that block unless they are accepted; an emergency that drops always does
     */
    public static Judgement of(DiffReport report, Set<Kind> failOn, Accepted accepted) {
        List<Judged> judged = new ArrayList<>();
        List<Accepted.Entry> counting = accepted.isSigned() ? accepted.entries() : List.of();
        List<Accepted.Entry> stale = new ArrayList<>(counting);
        for (DifferenceClass one : report.classes()) {
            List<Accepted.Entry> covering =
                    counting.stream().filter(entry -> entry.covers(one)).toList();
            stale.removeAll(covering);
            boolean blocks = one.emergency() || failOn.contains(one.kind());
            judged.add(new Judged(one, !covering.isEmpty() ? Status.ACCEPTED : blocks ? Status.BLOCKS : Status.NOTED));
        }
        return new Judgement(report, judged, accepted, stale);
    }

    /** How many differences ended so. */
    public long count(Status status) {
        return judged.stream().filter(one -> one.status() == status).count();
    }

    /** A file that accepts what blocks, to be read, corrected and signed. */
    public String skeleton() {
        StringBuilder text = new StringBuilder();
        text.append("# Differences from ").append(report.old()).append(" to ").append(report.now());
        text.append(
                ".\n# They count once who, when (such as 2026-01-31) and why are filled in. Take out what is not meant.\n");
        text.append("who:\nwhen:\nwhy:\naccepted:\n");
        Set<String> written = new HashSet<>();
        for (Judged one : judged) {
            DifferenceClass difference = one.difference();
            boolean together = difference.group().isMany() && difference.kind() != Kind.REASON;
            String name =
                    together ? difference.kind() + " " + difference.group().words() + " *" : difference.name();
            if (one.status() != Status.NOTED && written.add(name + difference.rules())) {
                text.append("  - difference: ").append(quoted(name)).append('\n');
                text.append("    rules: [")
                        .append(String.join(", ", difference.rules()))
                        .append("]\n");
                if (difference.emergency()) {
                    text.append("    emergencyDrop: no # an emergency drops; say yes only when that is meant\n");
                }
            }
        }
        return text.toString();
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
