package dev.plumbline.mutate;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.engine.Crowd;
import dev.plumbline.engine.Demand;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.RuleSetFiles;
import dev.plumbline.fact.Facts;
import dev.plumbline.lint.Rewordings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says of mutants that the cases let pass whether anybody could tell them from the rule, and who. */
final class Proofs {

    private final RuleSetFiles files;
    private final List<EditableRule> rules;

    Proofs(RuleSetFiles files, List<EditableRule> rules) {
        this.files = files;
        this.rules = rules;
    }

    /** The same verdicts, of which some are proved equivalent and others name somebody for whom rule and mutant differ. */
    List<Verdict> of(List<Verdict> verdicts) {
        List<Verdict> worded = verdicts.stream()
                .filter(one -> one.status().isAlive() && one.mutant().wording() != null)
                .filter(one -> !one.mutant().isOfConclusion())
                .toList();
        if (worded.isEmpty()) {
            return verdicts;
        }
        Rewordings rewordings = new Rewordings(
                files, worded.stream().map(one -> condition(one.mutant())).toList());
        Map<Verdict, List<String>> patients = new HashMap<>();
        Map<Verdict, Verdict> changed = new HashMap<>();
        for (Verdict one : worded) {
            Rewordings.Comparison comparison = rewordings.of(one.mutant().rule().condition(), condition(one.mutant()));
            if (comparison.same() && one.status() == Status.NO_COVERAGE) {
                changed.put(one, one.as(Status.EQUIVALENT, ""));
            } else {
                patients.put(one, comparison.patients());
            }
        }
        shown(patients).forEach((one, patient) -> changed.put(one, one.as(one.status(), patient)));
        return verdicts.stream().map(one -> changed.getOrDefault(one, one)).toList();
    }

    private static Demand condition(Mutant mutant) {
        return Objects.requireNonNull(mutant.wording()).condition();
    }

    /** Of each list of people the first for whom rule and mutant do differ. */
    private Map<Verdict, String> shown(Map<Verdict, List<String>> patients) {
        List<Facts> people = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        patients.values()
                .forEach(texts -> texts.forEach(text -> {
                    try {
                        Facts facts = Assessment.parse(text).facts();
                        places.computeIfAbsent(text, key -> {
                            people.add(facts);
                            return people.size() - 1;
                        });
                    } catch (InvalidInputException e) {
                        // Nobody can be so; another may be found.
                        return;
                    }
                }));
        Crowd crowd = new Crowd(people, rules);
        Map<Verdict, String> shown = new HashMap<>();
        patients.forEach((one, texts) -> {
            BitSet differs =
                    (BitSet) crowd.of(one.mutant().rule().condition()).sure().clone();
            differs.xor(crowd.of(condition(one.mutant())).sure());
            for (String text : texts) {
                Integer place = places.get(text);
                if (place != null && differs.get(place)) {
                    shown.putIfAbsent(one, text);
                }
            }
        });
        return shown;
    }
}
