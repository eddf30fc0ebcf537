package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The same conditions and conclusions run by Easy Rules: each rule once, in the order of the twin. */
final class EasyRulesTwin {

    private static final String PERSON = "person";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    private record Person(Facts facts, boolean[] found, List<Object> concluded) {}

    EasyRulesTwin(Twin twin) {
        int priority = 0;
        for (Twin.Rule rule : twin.rules()) {
            rules.register(new RuleBuilder()
                    .name(rule.id())
                    .priority(priority++)
                    .when(facts -> {
                        Person person = facts.get(PERSON);
                        return rule.condition().holds(person.facts(), person.found());
                    })
                    .then(facts -> {
                        Person person = facts.get(PERSON);
                        rule.conclusion().draw(person.found(), person.concluded());
                    })
                    .build());
        }
    }

    List<Object> conclude(Facts facts) {
        Person person = new Person(facts, Findings.none(), new ArrayList<>());
        org.jeasy.rules.api.Facts known = new org.jeasy.rules.api.Facts();
        known.put(PERSON, person);
        engine.fire(rules, known);
        return person.concluded();
    }
}
