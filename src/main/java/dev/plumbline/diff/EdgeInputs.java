package dev.plumbline.diff;

import dev.plumbline.engine.WrittenRule;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.lint.Boundaries;
import dev.plumbline.lint.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the people at the edges of one changed rule: those whom the two versions of its condition tell apart, by themselves, in the
 * middle of what rests on the rule, and put upon people for whom the rule holds already; then each answer that the rule looks at,
 * varied; then two at a time; then upon some others.
 */
final class EdgeInputs {

    private static final int MOST_RESTING = 24;
    private static final int MOST_WAYS = 3;
    private static final int MOST_CASES = 8;
    private static final int MOST_ELSE = 60;

    private final Boundaries boundaries;
    private final Downstream downstream;
    private final Facts nobody;

    EdgeInputs(Boundaries boundaries, Downstream downstream, Facts nobody) {
        this.boundaries = boundaries;
        this.downstream = downstream;
        this.nobody = nobody;
    }

    /**
     * The people around one edit, those first who are most likely to show it.
     *
     * @param holding people for whom a rule holds, by its id
     * @param everybody people to put the edges upon at last, in an order that mixes them
     */
    Stream<Facts> of(RuleEdit edit, Map<String, List<Facts>> holding, List<Facts> everybody) {
        List<Edge> edges = edges(edit);
        List<Facts> contexts = new ArrayList<>(List.of(nobody));
        List<Facts> cases = holding.getOrDefault(edit.id(), List.of()).stream()
                .limit(MOST_CASES)
                .toList();
        contexts.addAll(cases);
        edit.sides().forEach(rule -> contexts.addAll(resting(rule, holding)));
        List<WrittenRule> sides = edit.sides();
        List<Edge> around = sides.stream()
                .flatMap(rule -> boundaries.around(rule).stream())
                .distinct()
                .toList();
        return Stream.of(
                        crossed(contexts, edges),
                        cases.stream().flatMap(facts -> varied(facts, edit)),
                        crossed(contexts.subList(0, Math.min(contexts.size(), 1 + MOST_WAYS)), around),
                        cases.stream().limit(MOST_WAYS).flatMap(facts -> pairs(facts, edit)),
                        crossed(
                                everybody.stream().limit(MOST_ELSE).toList(),
                                edges.subList(0, Math.min(edges.size(), MOST_WAYS))))
                .flatMap(stream -> stream)
                .distinct();
    }

    /** The people whom the two versions of a rule tell apart; where the condition is the same, those for whom it holds. */
    private List<Edge> edges(RuleEdit edit) {
        WrittenRule before = edit.before();
        WrittenRule after = edit.after();
        List<Edge> edges = new ArrayList<>();
        if (before != null && after != null) {
            edges.addAll(boundaries.between(before, after));
            edges.addAll(boundaries.between(after, before));
        }
        if (edges.isEmpty()) {
            edit.sides().forEach(rule -> edges.addAll(boundaries.within(rule)));
        }
        return edges.stream().distinct().toList();
    }

    /** People for whom all holds that rests on a rule but the rule itself. */
    private List<Facts> resting(WrittenRule rule, Map<String, List<Facts>> holding) {
        record Open(WrittenRule rule, Map<String, @Nullable Object> answers) {}
        List<Facts> found = new ArrayList<>();
        List<Open> open = new ArrayList<>(List.of(new Open(rule, Map.of())));
        Set<String> seen = new LinkedHashSet<>(Set.of(rule.id()));
        for (int i = 0; i < open.size() && seen.size() < MOST_RESTING; i++) {
            Open from = open.get(i);
            for (WrittenRule next : downstream.of(from.rule())) {
                if (seen.add(next.id())) {
                    for (Edge edge : boundaries.within(next, from.rule().code()).stream()
                            .limit(MOST_WAYS)
                            .toList()) {
                        Map<String, @Nullable Object> answers = new LinkedHashMap<>(edge.answers());
                        answers.putAll(from.answers());
                        found.add(with(nobody, answers));
                        open.add(new Open(next, answers));
                    }
                    holding.getOrDefault(next.id(), List.of()).stream().limit(2).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Stream<Facts> crossed(List<Facts> contexts, List<Edge> edges) {
        return contexts.stream().flatMap(facts -> edges.stream().map(edge -> with(facts, edge.answers())));
    }

    private Stream<Facts> varied(Facts facts, RuleEdit edit) {
        return fields(edit).stream()
                .flatMap(field -> boundaries.answers(field).stream().map(value -> field.replacedIn(facts, value)));
    }

    private Stream<Facts> pairs(Facts facts, RuleEdit edit) {
        return varied(facts, edit).flatMap(one -> varied(one, edit));
    }

    private List<Field> fields(RuleEdit edit) {
        return edit.sides().stream()
                .flatMap(rule -> boundaries.reads(rule).stream())
                .distinct()
                .map(Vocabulary::require)
                .sorted(Comparator.comparing(Field::path))
                .toList();
    }

    static Facts with(Facts facts, Map<String, @Nullable Object> answers) {
        Facts changed = facts;
        for (Map.Entry<String, @Nullable Object> answer : answers.entrySet()) {
            changed = Vocabulary.require(answer.getKey()).replacedIn(changed, answer.getValue());
        }
        return changed;
    }
}
