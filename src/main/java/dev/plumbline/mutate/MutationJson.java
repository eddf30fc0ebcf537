package dev.plumbline.mutate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What became of mutants, for programs, and who was alive in an earlier report. */
public final class MutationJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private MutationJson() {}

    /** The report as a tree. */
    public static Map<String, Object> of(MutationReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mutants", report.verdicts().size());
        for (Status status : Status.values()) {
            json.put(spelt(status), report.count(status));
        }
        json.put("score", report.score());
        json.put("strength", report.strength());
        json.put("aliveOfRedFlagRules", report.aliveOfRedFlags().size());
        json.put("cases", report.cases());
        json.put("verdictsOfBefore", report.reused());
        json.put("seconds", report.nanos() / 1e9);
        json.put("verdicts", report.verdicts().stream().map(MutationJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Verdict one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", one.mutant().id());
        json.put("status", spelt(one.status()));
        json.put("operator", one.mutant().operator().shown());
        json.put("rule", one.mutant().rule().id());
        json.put("file", one.mutant().rule().file());
        json.put("line", one.mutant().line());
        json.put("before", one.mutant().before());
        json.put("after", one.mutant().after());
        json.put("cases", one.cases());
        json.put("patient", one.patient());
        return json;
    }

    /** {@code noCoverage}. */
    private static String spelt(Status status) {
        StringBuilder spelt = new StringBuilder();
        for (String word : status.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            spelt.append(spelt.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return spelt.toString();
    }

    /** What a mutant is called that stays the same when another of its rule comes or goes. */
    static String name(Mutant mutant) {
        return name(mutant.rule().id(), mutant.operator().shown(), mutant.before(), mutant.after());
    }

    private static String name(String rule, String operator, String before, String after) {
        return String.join("\n", rule, operator, before, after);
    }

    /**
     * The names of the mutants that were alive in an earlier report.
     *
     * @throws IOException when the text is no such report
     */
    public static Set<String> alive(String text) throws IOException {
        Set<String> alive = new HashSet<>();
        Set<String> living = Set.of(spelt(Status.SURVIVED), spelt(Status.NO_COVERAGE));
        Map<String, String> one = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    one.clear();
                } else if (token == JsonToken.VALUE_STRING && json.currentName() != null) {
                    one.put(json.currentName(), json.getText());
                } else if (token == JsonToken.END_OBJECT && living.contains(one.getOrDefault("status", ""))) {
                    alive.add(name(
                            one.getOrDefault("rule", ""),
                            one.getOrDefault("operator", ""),
                            one.getOrDefault("before", ""),
                            one.getOrDefault("after", "")));
                }
            }
        }
        return alive;
    }
}
