package dev.plumbline.cover;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.engine.Demand;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.RuleSetFiles;
import dev.plumbline.engine.WrittenRule;
import dev.plumbline.engine.WrittenRules;
import dev.plumbline.reason.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs all cases of a rule set and keeps what they reach. */
public final class Cover {

    private final Map<String, LeafCover> leaves = new LinkedHashMap<>();
    private final List<Watched> watched = new ArrayList<>();
    private final Map<String, Integer> fired = new HashMap<>();
    private final SortedMap<String, Integer> outcomes = new TreeMap<>();
    private int run;

    private Cover() {}

    /** A rule whose comparisons are looked at in every case. */
    private record Watched(WrittenRule rule, List<LeafCover> leaves, Independence independence) {}

    /**
     * Runs all cases.
     *
     * @param rules the compiled rules
     * @param files the same rules as they are written
     */
    public static CoverReport of(RuleSet rules, RuleSetFiles files, List<RuleCase> cases) {
        Cover cover = new Cover();
        List<WrittenRule> written = WrittenRules.of(files).rules();
        for (WrittenRule rule : written) {
            cover.watch(rule);
            outcome(rule).forEach(code -> cover.outcomes.putIfAbsent(code, 0));
        }
        CaseRunner runner = new CaseRunner(rules);
        cases.forEach(one -> cover.run(runner, one));
        SortedMap<String, String> texts = new TreeMap<>(files.texts());
        texts.keySet().removeIf(name -> !name.endsWith(".drl"));
        return new CoverReport(
                cover.run, cover.watched.stream().map(cover::covered).toList(), cover.outcomes, texts);
    }

    private void watch(WrittenRule rule) {
        List<LeafCover> seen = rule.condition().leaves().stream()
                .map(leaf -> leaves.computeIfAbsent(key(leaf), key -> new LeafCover(leaf)))
                .toList();
        watched.add(new Watched(rule, seen, new Independence(rule.condition())));
    }

    private RuleCover covered(Watched one) {
        return new RuleCover(
                one.rule(),
                fired.getOrDefault(one.rule().id(), 0),
                one.leaves(),
                one.independence().isMeasured() ? one.independence().shown() : List.of());
    }

    /** Comparisons that say the same are seen together, wherever they stand and however they are laid out. */
    private static String key(DemandLeaf leaf) {
        return leaf.kind() + " " + leaf.text();
    }

    private void run(CaseRunner runner, RuleCase one) {
        Trace trace;
        try {
            trace = runner.trace(one);
        } catch (InvalidInputException e) {
            // Running the cases says what is wrong with it; it reaches nothing.
            return;
        }
        run++;
        trace.rules().forEach(rule -> fired.merge(rule, 1, Integer::sum));
        Demand.Subject person = new Demand.Subject(Assessment.parse(one.given()).facts(), trace.standing());
        leaves.values().forEach(leaf -> leaf.see(person));
        watched.forEach(
                rule -> rule.independence().see(i -> rule.leaves().get(i).last()));
        shown(trace.result()).distinct().forEach(code -> outcomes.computeIfPresent(code, (key, count) -> count + 1));
    }

    /** What a rule can bring about, as it is shown. */
    private static List<String> outcome(WrittenRule rule) {
        return switch (rule.call()) {
            case "flag" ->
                List.of("flag " + rule.code() + " " + rule.arguments().get(1));
            case "pattern" -> List.of("pattern " + rule.code());
            case "argueFor" ->
                List.of("contributor " + rule.code() + " LIKELY", "contributor " + rule.code() + " POSSIBLE");
            case "argueAgainst" -> List.of("contributor " + rule.code() + " UNLIKELY");
            case "advise", "gate", "exercise" ->
                rule.code().startsWith("$") ? List.of() : List.of("plan " + rule.code());
            default -> List.of();
        };
    }

    private static Stream<String> shown(Result result) {
        return Stream.of(
                        result.flags().stream().map(flag -> "flag " + flag.code() + " " + flag.urgency()),
                        result.patterns().stream().map(pattern -> "pattern " + pattern.code()),
                        Stream.concat(result.contributors().stream(), result.consideredUnlikely().stream())
                                .map(one -> "contributor " + one.code() + " " + one.likelihood()),
                        result.plan().items().stream().map(item -> "plan " + item.code()))
                .flatMap(codes -> codes);
    }
}
