package dev.plumbline.cover;

import java.util.List;

/** Writes the cases that are missing, for an author to fill in: they run and never fail until then. */
public final class MissingCases {

    private MissingCases() {}

    /** A file of cases, one for each rule of which something is not shown; a comment when nothing is missing. */
    public static String of(CoverReport report) {
        StringBuilder text = new StringBuilder(
                "# Cases that are missing: say who is given and what is expected, and take the status away.\n");
        for (RuleCover rule : report.rules()) {
            List<String> missing = CoverText.missing(rule);
            if (!missing.isEmpty()) {
                text.append("---\nname: \"").append(rule.rule().id()).append(", what no case shows yet\"\n");
                text.append("source: to be said\nprovenance: AUTHOR\nstatus: todo\n");
                missing.forEach(one -> text.append("# ").append(one).append('\n'));
                text.append("given: { }\nexpect: { fired: [")
                        .append(rule.rule().id())
                        .append("] }\n");
            }
        }
        return text.toString();
    }
}
