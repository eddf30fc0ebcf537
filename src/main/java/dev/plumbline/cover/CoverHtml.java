package dev.plumbline.cover;

import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What cases reach as one page that needs nothing else: the rule files with their comparisons marked. */
public final class CoverHtml {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>What the cases reach</title><style>
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #222; background: #fff }
            table { border-collapse: collapse } th, td { padding: .2rem 1rem; text-align: left }
            pre { background: #f6f6f6; padding: 1rem; overflow-x: auto }
            mark { color: inherit } .all { background: #cdebc9 } .part { background: #ffe9a8 } .none { background: #ffc9c4 }
            .unread { background: #ddd }
            </style></head><body>
            <h1>What the cases reach</h1>
            """;

    private CoverHtml() {}

    /** The whole page. */
    public static String of(CoverReport report) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<table>");
        row(page, "Rules that hold in some case", report.ruleShare());
        row(page, "Comparisons seen true and false", report.conditionShare());
        row(page, "Comparisons seen to decide alone (MC/DC)", report.decidingShare());
        row(page, "Limits met on both sides", report.limitShare());
        row(page, "Outcomes shown", report.outcomeShare());
        page.append("</table>\n<p>" + report.cases() + " cases. <mark class=\"all\">seen true and false</mark> "
                + "<mark class=\"part\">one of the two is missing</mark> <mark class=\"none\">never seen, or a rule that"
                + " holds in no case</mark> <mark class=\"unread\">not measured: " + report.unread() + "</mark></p>\n");
        report.texts().forEach((file, text) -> {
            Map<Integer, List<Span>> spans = spans(report, file);
            page.append("<h2>").append(escaped(file)).append("</h2>\n<pre>");
            int line = 0;
            for (String written : text.lines().toList()) {
                line++;
                page.append(marked(written, spans.getOrDefault(line, List.of())))
                        .append('\n');
            }
            page.append("</pre>\n");
        });
        return page.append("</body></html>\n").toString();
    }

    private static void row(StringBuilder page, String what, Share share) {
        page.append("<tr><th>" + what + "</th><td>" + share.met() + " of " + share.all() + "</td><td>" + share.percent()
                + " %</td></tr>");
    }

    /** From one column to before another, from 1. */
    private record Span(int from, int to, String kind, String title) {}

    private static Map<Integer, List<Span>> spans(CoverReport report, String file) {
        Map<Integer, List<Span>> spans = new TreeMap<>();
        for (RuleCover rule : report.rules()) {
            if (rule.rule().info().file().equals(file)) {
                List<DemandLeaf> written = rule.rule().condition().leaves();
                for (int i = 0; i < written.size(); i++) {
                    leaf(written.get(i), rule.leaves().get(i), spans);
                }
                String kind = rule.fired() > 0 ? "all" : "none";
                add(spans, rule.rule().info().line(), new Span(1, Integer.MAX_VALUE, kind, rule.fired() + " cases"));
            }
        }
        return spans;
    }

    private static void leaf(DemandLeaf written, LeafCover seen, Map<Integer, List<Span>> spans) {
        String kind = !seen.isMeasured()
                ? "unread"
                : switch (seen.missing().size()) {
                    case 0 -> "all";
                    case 1 -> "part";
                    default -> "none";
                };
        String title = "true " + seen.seen(Demand.Standing.HOLDS) + ", false " + seen.seen(Demand.Standing.FAILS)
                + ", not known " + seen.seen(Demand.Standing.OPEN);
        for (int line = written.line(); line <= written.endLine(); line++) {
            int from = line == written.line() ? written.column() : 1;
            int to = line == written.endLine() ? written.endColumn() : Integer.MAX_VALUE;
            add(spans, line, new Span(from, to, kind, title));
        }
    }

    private static void add(Map<Integer, List<Span>> spans, int line, Span span) {
        spans.computeIfAbsent(line, key -> new ArrayList<>()).add(span);
    }

    private static String marked(String line, List<Span> spans) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            int from = Math.min(line.length(), Math.max(at, span.from() - 1));
            int to = Math.max(from, Math.min(line.length(), span.to() - 1));
            html.append(escaped(line.substring(at, from)))
                    .append("<mark class=\"" + span.kind() + "\" title=\"" + span.title() + "\">")
                    .append(escaped(line.substring(from, to)))
                    .append("</mark>");
            at = to;
        }
        return html.append(escaped(line.substring(at))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
