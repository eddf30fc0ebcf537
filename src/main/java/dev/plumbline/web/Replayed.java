package dev.plumbline.web;

import dev.plumbline.RuleSet;
import dev.plumbline.json.JsonReading;
import dev.plumbline.store.Replay;
import dev.plumbline.store.SavedVisit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What these rules make today of a signed visit, beside what was signed.
 *
 * @param sameResult whether it is the same to the letter
 * @param differences in what is concluded and advised; there may be none although reasons or wording differ
 */
record Replayed(boolean sameRules, boolean sameResult, List<Difference> differences) {

    /** What stands on neither side. */
    private static final String NOTHING = "–";

    Replayed {
        differences = List.copyOf(differences);
    }

    /** One conclusion or piece of advice, as it was signed and as it would be today. */
    record Difference(String what, String then, String now) {}

    /**
     * Assesses a signed visit again.
     *
     * @throws dev.plumbline.store.StoreException when it is a draft
     * @throws IOException when what was signed is no JSON
     */
    static Replayed of(SavedVisit visit, RuleSet rules) throws IOException {
        Replay replay = Replay.of(visit, rules);
        SavedVisit.Signature signature = visit.signature();
        String then = signature == null ? "{}" : signature.result();
        return new Replayed(replay.sameRules(), replay.sameResult(), differences(then, replay.now()));
    }

    private static List<Difference> differences(String then, String now) throws IOException {
        Map<String, String> before = said(JsonReading.object(then));
        Map<String, String> after = said(JsonReading.object(now));
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String what : all) {
            String one = before.getOrDefault(what, NOTHING);
            String other = after.getOrDefault(what, NOTHING);
            if (!one.equals(other)) {
                differences.add(new Difference(what, one, other));
            }
        }
        return differences;
    }

    /** What a result concludes and advises, piece by piece. */
    private static Map<String, String> said(Map<?, ?> result) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("Urgency", text(object(result, "urgency"), "text"));
        Map<?, ?> plan = object(result, "plan");
        said.put("Plan", level(plan, "status") + ": " + text(plan, "reason"));
        each(result, "flags", flag -> said.put("Flag: " + text(flag, "title"), level(flag, "urgency")));
        each(
                result,
                "notYetExcluded",
                open -> said.put("Not yet excluded: " + text(open, "title"), level(open, "couldReach")));
        each(result, "patterns", pattern -> said.put("Pattern: " + text(pattern, "title"), "fits"));
        for (String list : List.of("contributors", "consideredUnlikely")) {
            each(result, list, one -> said.put("Contributor: " + text(one, "title"), level(one, "likelihood")));
        }
        each(plan, "items", item -> said.put("Plan: " + text(item, "name"), advised(item)));
        each(plan, "withheld", item -> said.put("Withheld: " + text(item, "name"), "withheld"));
        texts(plan, "safetyNet").forEach(sentence -> said.put("Safety net: " + sentence, "said"));
        said.put("Review in weeks", text(object(plan, "review"), "inWeeks"));
        texts(result, "screenMissing").forEach(path -> said.put("Safety question " + path, "not asked"));
        each(result, "warnings", warning -> said.put("To check: " + text(warning, "text"), "said"));
        return said;
    }

    private static String advised(Map<?, ?> item) {
        String modified = text(item, "modified");
        return text(item, "text") + (modified.equals(NOTHING) ? "" : " " + modified);
    }

    private static void each(Map<?, ?> tree, String name, java.util.function.Consumer<Map<?, ?>> use) {
        if (tree.get(name) instanceof List<?> list) {
            list.forEach(each -> use.accept(each instanceof Map<?, ?> map ? map : Map.of()));
        }
    }

    private static List<String> texts(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<?, ?> object(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String level(Map<?, ?> tree, String name) {
        return text(tree, name).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(Map<?, ?> tree, String name) {
        @Nullable Object value = tree.get(name);
        return value == null ? NOTHING : value.toString();
    }
}
