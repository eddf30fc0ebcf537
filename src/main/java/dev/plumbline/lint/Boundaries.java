package dev.plumbline.lint;

import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The people at the edges of rules: for each comparison those just on either side of it, with the rest of the rule satisfied, so that
 * the comparison decides. Takes the rules of several versions at once: answers that any of them tells apart are apart. Not to be shared
 * between threads.
 */
public final class Boundaries {

    /** A box taken apart further than this says nothing new. */
    private static final int MOST_PIECES = 12;

    private final Space space;
    private final Lowering lowering;
    private final Explained explained;
    private final IdentityHashMap<WrittenRule, Optional<List<Box>>> boxes = new IdentityHashMap<>();

    /** The edges of these rules. */
    public Boundaries(Collection<WrittenRule> rules) {
        this.space = new Space(rules.stream().map(WrittenRule::condition).toList());
        this.lowering = new Lowering(space);
        Map<String, List<WrittenRule>> concluding = new HashMap<>();
        rules.stream()
                .filter(rule -> rule.call().equals("finding"))
                .forEach(rule -> concluding
                        .computeIfAbsent(rule.code(), code -> new ArrayList<>())
                        .add(rule));
        this.explained = new Explained(
                code -> concluding.getOrDefault(code, List.of()).stream()
                        .flatMap(rule -> boxes(rule).stream())
                        .toList(),
                space);
    }

    /** Whether all that a rule demands is looked into, so that what is said of it is said of everybody. */
    public boolean isRead(WrittenRule rule) {
        return lowered(rule).isPresent() && rule.condition().leaves().stream().noneMatch(lowering::isUnread);
    }

    /** People for whom a rule holds, one for each way in which it can, as far as answers bring that about. */
    public List<Edge> within(WrittenRule rule) {
        return boxes(rule).stream().limit(MOST_PIECES).map(explained::edge).toList();
    }

    /** The same without what makes a finding stand on which the rule rests. */
    public List<Edge> within(WrittenRule rule, String finding) {
        return boxes(rule).stream()
                .limit(MOST_PIECES)
                .map(box -> box.without(Lowering.finding(finding)))
                .map(explained::edge)
                .toList();
    }

    /** People for whom one rule holds and the other does not: none when there are none. */
    public List<Edge> between(WrittenRule holds, WrittenRule doesNot) {
        List<Edge> found = new ArrayList<>();
        List<Box> others = new ArrayList<>(boxes(doesNot));
        for (Box box : boxes(holds)) {
            Box rest = Boxes.rest(box, others, space::domain);
            while (rest != null && found.size() < MOST_PIECES) {
                found.add(explained.edge(rest));
                others.add(rest);
                rest = Boxes.rest(box, others, space::domain);
            }
        }
        return found;
    }

    /** People around a rule: each answer that the rule looks at is varied, the others hold still. */
    public List<Edge> around(WrittenRule rule) {
        List<Edge> edges = new ArrayList<>();
        for (Box box : boxes(rule)) {
            for (String name : box.sides().keySet()) {
                Domain domain = space.domain(name);
                for (int i = 0; i < domain.values().size(); i++) {
                    edges.add(explained.edge(box.with(name, domain.only(i))));
                }
            }
        }
        return edges.stream().distinct().toList();
    }

    /** The facts that a rule compares with something. */
    public Set<String> reads(WrittenRule rule) {
        return rule.condition().leaves().stream()
                .map(DemandLeaf::reads)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The answers to a field of which rules tell each from all others; null is not known. */
    public List<@Nullable Object> answers(Field field) {
        if (field.kind() == FieldKind.CHOICES) {
            List<@Nullable Object> lists = new ArrayList<>();
            lists.add(null);
            lists.add(new LinkedHashSet<>());
            field.literals().forEach(literal -> lists.add(new LinkedHashSet<>(List.of(literal))));
            return lists;
        }
        Domain domain = space.answers(field);
        return domain == null ? List.of() : domain.values();
    }

    private List<Box> boxes(WrittenRule rule) {
        return lowered(rule).orElse(List.of());
    }

    private Optional<List<Box>> lowered(WrittenRule rule) {
        Optional<List<Box>> known = boxes.get(rule);
        if (known == null) {
            try {
                known = Optional.of(lowering.boxes(rule.condition()));
            } catch (Boxes.TooManyException e) {
                known = Optional.empty();
            }
            boxes.put(rule, known);
        }
        return known;
    }
}
