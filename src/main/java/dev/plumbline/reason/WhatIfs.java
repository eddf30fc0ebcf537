package dev.plumbline.reason;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactValue;
import dev.plumbline.result.WhatIf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes of findings that would change the outcome, found by trying them on the rules: one finding, and where no
 * single one does it, two. Only what can change in a body is changed; the rule set says what cannot.
 */
final class WhatIfs {

    private final Catalogue catalogue;
    private final Outlooks outlooks;
    private final Alternatives alternatives;
    private final Bodies bodies;

    WhatIfs(Catalogue catalogue, Outlooks outlooks, Alternatives alternatives) {
        this.catalogue = catalogue;
        this.outlooks = outlooks;
        this.alternatives = alternatives;
        this.bodies = new Bodies(catalogue.bodies());
    }

    private record Step(Field field, Object answer) {}

    /** All smallest changes, those that raise urgency first. */
    List<WhatIf> of(Facts facts) {
        Outlook now = outlook(facts);
        List<Step> steps = steps(facts);
        Map<String, WhatIf> found = new TreeMap<>();
        for (Step step : steps) {
            effects(facts, now, List.of(step)).forEach(effect -> keep(found, effect));
        }
        boolean lowers = found.keySet().stream().anyMatch(key -> key.startsWith(WhatIf.Effect.LOWERS.name()));
        if (!lowers && now.level() != Urgency.NONE) {
            pairs(facts, now, found);
        }
        return found.values().stream()
                .sorted(Comparator.comparing(WhatIf::effect)
                        .thenComparing(WhatIf::urgency, Comparator.reverseOrder())
                        .thenComparing(effect -> effect.changes().size())
                        .thenComparing(effect -> String.valueOf(effect.removes()))
                        .thenComparing(effect -> effect.changes().get(0).fact()))
                .toList();
    }

    /** Two known findings together: only what speaks for the urgency as it is can lower it. */
    private void pairs(Facts facts, Outlook now, Map<String, WhatIf> found) {
        List<Step> known = steps(facts).stream()
                .filter(step -> step.field().isKnownIn(facts))
                .toList();
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                if (!known.get(i).field().path().equals(known.get(j).field().path())) {
                    effects(facts, now, List.of(known.get(i), known.get(j))).stream()
                            .filter(effect -> effect.effect() == WhatIf.Effect.LOWERS)
                            .forEach(effect -> keep(found, effect));
                }
            }
        }
    }

    /** Of several answers to the same questions with the same effect the first is enough. */
    private static void keep(Map<String, WhatIf> found, WhatIf effect) {
        List<String> paths = effect.changes().stream().map(WhatIf.Change::fact).toList();
        found.putIfAbsent(effect.effect() + " " + effect.removes() + " " + effect.urgency() + " " + paths, effect);
    }

    private List<Step> steps(Facts facts) {
        List<Step> steps = new ArrayList<>();
        for (Field field : Vocabulary.fields()) {
            String topic = field.path().substring(0, field.path().indexOf('.'));
            boolean fixed = catalogue.unchangeable().contains(topic)
                    || catalogue.unchangeable().contains(field.path());
            if (!fixed && bodies.canHave(field, facts)) {
                answers(field, facts).forEach(answer -> steps.add(new Step(field, answer)));
            }
        }
        return steps;
    }

    /** Answers other than the one given; of a list, one member more or one less. */
    private List<Object> answers(Field field, Facts facts) {
        Object value = field.valueIn(facts);
        List<Object> answers = new ArrayList<>();
        if (field.kind() == FieldKind.CHOICES && value instanceof Set<?> members) {
            for (Enum<?> literal : field.literals()) {
                Set<Object> changed = new LinkedHashSet<>(members);
                boolean removed = changed.remove(literal);
                if (!removed) {
                    changed.add(literal);
                }
                answers.add(changed);
            }
            return answers;
        }
        for (Object answer : alternatives.of(field)) {
            if (!answer.equals(value)) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private List<WhatIf> effects(Facts facts, Outlook now, List<Step> steps) {
        Facts changed = facts;
        List<WhatIf.Change> changes = new ArrayList<>();
        for (Step step : steps) {
            changed = step.field().replacedIn(changed, step.answer());
            Object to = FactValue.spelt(step.field().valueIn(changed));
            changes.add(new WhatIf.Change(
                    step.field().path(),
                    FactValue.spelt(step.field().valueIn(facts)),
                    to == null ? "" : to,
                    FactValue.unit(step.field())));
        }
        Outlook then = outlook(changed);
        List<WhatIf> effects = new ArrayList<>();
        int higher = then.level().compareTo(now.level());
        if (higher != 0) {
            WhatIf.Effect effect = higher > 0 ? WhatIf.Effect.RAISES : WhatIf.Effect.LOWERS;
            effects.add(new WhatIf(effect, changes, then.level(), null));
        }
        if (steps.size() == 1) {
            for (ContributorCode code : ContributorCode.values()) {
                if (listed(now, code) && !listed(then, code)) {
                    effects.add(new WhatIf(WhatIf.Effect.REMOVES, changes, then.level(), code.name()));
                }
            }
        }
        return effects;
    }

    private static boolean listed(Outlook outlook, ContributorCode code) {
        @Nullable Likelihood likelihood = outlook.contributors().get(code);
        return likelihood != null && likelihood != Likelihood.UNLIKELY;
    }

    private Outlook outlook(Facts facts) {
        return outlooks.of(facts);
    }
}
