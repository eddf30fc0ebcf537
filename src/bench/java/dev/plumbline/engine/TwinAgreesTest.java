package dev.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.fact.Facts;
import dev.plumbline.rules.BenchPeople;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is compared in speed does the same work. */
class TwinAgreesTest {

    private static final int PEOPLE = 10_000;

    @Test
    void twin_and_peers_conclude_what_the_rules_conclude() throws Exception {
        CompiledRules rules = RuleSet.shipped().rules().concluding(TwinCompiler.CONCLUDES);
        Twin twin = TwinCompiler.compile(Path.of("rules/back-pain"));
        EasyRulesTwin easyRules = new EasyRulesTwin(twin);
        Set<String> seen = new HashSet<>();
        try (EvreteTwin evrete = new EvreteTwin(twin)) {
            for (Facts person : BenchPeople.generated(PEOPLE)) {
                Standing standing = rules.firstStage(person);
                List<Object> expected = new ArrayList<>(standing.all(Flag.class));
                expected.addAll(standing.all(Argument.class));
                assertThat(twin.conclude(person)).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(easyRules.conclude(person)).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(evrete.conclude(person)).containsExactlyInAnyOrderElementsOf(expected);
                standing.all(Flag.class).forEach(flag -> seen.add(flag.rule()));
                standing.all(Argument.class).forEach(argument -> seen.add(argument.rule()));
            }
        }
        // Agreement on rules that hold for nobody would show nothing.
        assertThat(seen).hasSizeGreaterThan(twin.rules().size() / 2);
    }
}
