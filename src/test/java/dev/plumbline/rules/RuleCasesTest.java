package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.RuleCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case beside the rules is a test of its own. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicTest> every_case_of_the_shipped_rules_comes_out_as_expected() throws IOException {
        CaseRunner runner = new CaseRunner(RuleSet.shipped());
        List<RuleCase> cases = CaseReader.below(Path.of("rules/back-pain"));
        assertThat(cases).hasSizeGreaterThan(500);
        return cases.stream()
                .filter(ruleCase -> !ruleCase.todo())
                .map(ruleCase -> DynamicTest.dynamicTest(
                        ruleCase.toString(),
                        () -> assertThat(runner.misses(ruleCase))
                                .as(ruleCase.given())
                                .isEmpty()));
    }
}
