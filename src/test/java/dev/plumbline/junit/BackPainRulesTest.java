package dev.plumbline.junit;

import dev.plumbline.RuleSet;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README's example for embedders, as they would write it. */
class BackPainRulesTest {

    private final RuleSet rules = RuleSet.shipped();

    @TestFactory
    Stream<DynamicNode> cases() {
        return RuleCases.in(Path.of("rules/back-pain/cases/contributors-sitting.case.yaml"))
                .against(rules)
                .dynamicTests();
    }

    @Test
    void eight_hours_is_long() {
        RuleVerifier sitting = RuleVerifier.rule(rules, "SIT-1");
        sitting.given("sitting: { hoursPerDay: 8 }").fires();
        sitting.given("sitting: { hoursPerDay: 7.9 }").doesNotFire();
    }
}
