package dev.plumbline.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A proof names what it rests on and nothing else: take any of it away, and the argument is another one or gone. */
@Tag("sampled")
class ProofsHoldTest {

    private final CompiledRules rules = RuleSet.shipped().rules();

    @Test
    void every_fact_named_in_an_argument_takes_the_argument_away_with_it() throws IOException {
        List<RuleCase> cases = Sample.each(3, CaseReader.below(Path.of("rules/back-pain")));
        Set<Facts> people = new HashSet<>();
        cases.forEach(one -> people.add(Assessment.parse(one.given()).facts()));

        List<String> idle = people.parallelStream()
                .flatMap(facts -> idle(facts).stream())
                .distinct()
                .toList();

        assertThat(people).hasSizeGreaterThan(Sample.of(500, 1000));
        assertThat(idle).isEmpty();
    }

    /** The named facts without which the very same argument still stands. */
    private List<String> idle(Facts facts) {
        List<String> idle = new ArrayList<>();
        Set<String> arguments = arguments(facts);
        Set<String> paths = new HashSet<>();
        reasons(facts).forEach(reason -> reason.facts().forEach(fact -> paths.add(fact.fact())));
        for (String path : paths) {
            Set<String> without = arguments(Vocabulary.require(path).replacedIn(facts, null));
            for (String argument : arguments) {
                if (argument.contains("[" + path + "]") && without.contains(argument)) {
                    idle.add(argument + " stands without " + path);
                }
            }
        }
        return idle;
    }

    private Set<String> arguments(Facts facts) {
        Set<String> arguments = new HashSet<>();
        for (Reason reason : reasons(facts)) {
            StringBuilder text = new StringBuilder(reason.rule());
            reason.facts().stream()
                    .map(ObservedFact::fact)
                    .sorted()
                    .forEach(path -> text.append(" [").append(path).append(']'));
            arguments.add(text.toString());
        }
        return arguments;
    }

    private List<Reason> reasons(Facts facts) {
        Conclusions conclusions = rules.run(facts, List.of());
        Evidence evidence = new Evidence(rules, facts, conclusions);
        List<Reason> reasons = new ArrayList<>();
        conclusions.all(Flag.class).forEach(flag -> reasons.addAll(evidence.reasons(flag)));
        conclusions.all(Argument.class).forEach(argument -> reasons.addAll(evidence.reasons(argument)));
        return reasons;
    }
}
