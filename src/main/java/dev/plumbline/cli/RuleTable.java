package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Claim;
import dev.plumbline.engine.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a rule set holds, to read and as data.
 *
 * @param text the table as lines, ending in a line break
 * @param json the same as data
 */
record RuleTable(String text, Map<String, Object> json) {

    static RuleTable ofRules(RuleSet ruleSet) {
        StringBuilder text = new StringBuilder();
        List<Object> rows = new ArrayList<>();
        for (RuleInfo rule : ruleSet.rules().rules()) {
            text.append(rule.id()).append("  ").append(rule.title()).append('\n');
            text.append("    ").append(concludes(rule)).append('\n');
            text.append("    ")
                    .append(String.join("; ", rule.grade(), String.join(", ", rule.sources()), place(rule)))
                    .append('\n');
            Map<String, Object> row = row(rule);
            row.put("grade", rule.grade());
            row.put("concludes", concludes(rule));
            row.put("sources", rule.sources());
            row.put("because", rule.because());
            row.put("reads", reads(rule));
            rows.add(row);
        }
        text.append(rows.size()).append(" rules\n");
        return new RuleTable(text.toString(), json(ruleSet, "rules", rows));
    }

    static RuleTable ofChoices(RuleSet ruleSet) {
        StringBuilder text = new StringBuilder();
        List<Object> rows = new ArrayList<>();
        for (RuleInfo rule : ruleSet.rules().rules()) {
            if (rule.choice().isEmpty()) {
                continue;
            }
            text.append(rule.id()).append("  ").append(rule.title()).append('\n');
            text.append("    reads ")
                    .append(reads(rule).isEmpty() ? "conclusions only" : String.join(", ", reads(rule)));
            text.append("\n    ").append(rule.choice()).append('\n');
            Map<String, Object> row = row(rule);
            row.put("reads", reads(rule));
            row.put("choice", rule.choice());
            rows.add(row);
        }
        text.append(rows.size()).append(" rules with a number that was chosen\n");
        return new RuleTable(text.toString(), json(ruleSet, "choices", rows));
    }

    static RuleTable ofClaims(RuleSet ruleSet) {
        StringBuilder text = new StringBuilder();
        List<Object> rows = new ArrayList<>();
        for (Claim claim : ruleSet.catalogue().claims().values()) {
            text.append(claim.id())
                    .append("  ")
                    .append(claim.grade())
                    .append("  ")
                    .append(claim.claim());
            text.append('\n');
            List<Object> places = new ArrayList<>();
            for (Claim.Place place : claim.places()) {
                boolean notSaid = place.kind().equals("notAsserted");
                text.append("    ").append(notSaid ? "not asserted: " : place.kind() + " ");
                text.append(place.name()).append('\n');
                Map<String, Object> where = new LinkedHashMap<>();
                where.put("kind", place.kind());
                where.put("name", place.name());
                places.add(where);
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", claim.id());
            row.put("grade", claim.grade());
            row.put("claim", claim.claim());
            row.put("where", places);
            row.put("display", claim.display());
            rows.add(row);
        }
        text.append(rows.size()).append(" claims\n");
        return new RuleTable(text.toString(), json(ruleSet, "claims", rows));
    }

    private static Map<String, Object> json(RuleSet ruleSet, String name, List<Object> rows) {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("name", ruleSet.identity().name());
        identity.put("version", ruleSet.identity().version());
        identity.put("sha256", ruleSet.identity().sha256());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ruleSet", identity);
        json.put(name, rows);
        return json;
    }

    private static Map<String, Object> row(RuleInfo rule) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", rule.id());
        row.put("title", rule.title());
        row.put("file", rule.file());
        row.put("line", rule.line());
        return row;
    }

    private static String place(RuleInfo rule) {
        return rule.file() + ":" + rule.line();
    }

    private static List<String> reads(RuleInfo rule) {
        return rule.reads().values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** The call as it is written, without what every call has in common. */
    private static String concludes(RuleInfo rule) {
        return rule.concludes()
                .replaceFirst("\\(kcontext, ", " ")
                .replaceFirst("\\);$", "")
                .lines()
                .collect(Collectors.joining(" "));
    }
}
