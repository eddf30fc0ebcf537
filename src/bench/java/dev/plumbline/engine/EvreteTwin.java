package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The same conditions and conclusions run by Evrete. It has no absence and no counting of facts, so a person is shown to it once for each depth of findings:
 * the rules of that depth match on the person at that depth, a fact type of its own.
 */
final class EvreteTwin implements AutoCloseable {

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;
    private final int depths;

    /** A person, and what was found on the way. */
    private record Person(Facts facts, boolean[] found, List<Object> concluded) {}

    /** A person when the findings of this depth may be looked at. */
    private abstract static class At {
        final Person person;

        At(Person person) {
            this.person = person;
        }
    }

    /** Depth 0: nothing inferred is looked at. */
    public static final class At0 extends At {
        At0(Person person) {
            super(person);
        }
    }

    /** Depth 1. */
    public static final class At1 extends At {
        At1(Person person) {
            super(person);
        }
    }

    /** Depth 2. */
    public static final class At2 extends At {
        At2(Person person) {
            super(person);
        }
    }

    /** Depth 3. */
    public static final class At3 extends At {
        At3(Person person) {
            super(person);
        }
    }

    /** Depth 4. */
    public static final class At4 extends At {
        At4(Person person) {
            super(person);
        }
    }

    private static final List<Class<? extends At>> TYPES =
            List.of(At0.class, At1.class, At2.class, At3.class, At4.class);

    EvreteTwin(Twin twin) {
        depths = 1 + twin.rules().stream().mapToInt(Twin.Rule::depth).max().orElse(0);
        if (depths > TYPES.size()) {
            throw new IllegalStateException("findings stand " + depths + " deep; add a type for each depth");
        }
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        for (Twin.Rule rule : twin.rules()) {
            rules = rules.newRule(rule.id())
                    .forEach("$at", TYPES.get(rule.depth()))
                    .where(holds(rule), "$at")
                    .execute(context -> {
                        Person person = context.<At>get("$at").person;
                        rule.conclusion().draw(person.found(), person.concluded());
                    });
        }
        knowledge = rules.build();
    }

    private static Predicate<Object[]> holds(Twin.Rule rule) {
        return values -> {
            Person person = ((At) values[0]).person;
            return rule.condition().holds(person.facts(), person.found());
        };
    }

    List<Object> conclude(Facts facts) {
        Person person = new Person(facts, Findings.none(), new ArrayList<>());
        try (StatefulSession session = knowledge.newStatefulSession()) {
            for (int depth = 0; depth < depths; depth++) {
                session.insertAndFire(at(depth, person));
            }
        }
        return person.concluded();
    }

    private static At at(int depth, Person person) {
        return switch (depth) {
            case 0 -> new At0(person);
            case 1 -> new At1(person);
            case 2 -> new At2(person);
            case 3 -> new At3(person);
            default -> new At4(person);
        };
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
