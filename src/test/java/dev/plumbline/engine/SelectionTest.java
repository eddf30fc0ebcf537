package dev.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An engine for one person may go without rules that cannot hold, and without no other. */
class SelectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final double[] ANSWERED = {0.02, 0.1, 0.3, 0.6, 0.9, 1};
    private static final int OF_EACH = 60;

    private final RuleSetFiles files = RuleFolder.shippedFiles();
    private final List<RuleFile> parsed =
            files.rules().stream().map(RuleFile::read).toList();
    private final List<RuleText> rules =
            parsed.stream().flatMap(file -> file.rules().stream()).toList();
    private final Selection selection =
            Selection.of(rules.stream().map(RuleNeeds::of).toList());
    private final Anybody anybody =
            new Anybody(20261121, RuleIndex.of(parsed, files).thresholds());

    @Tag("sampled")
    @Test
    void every_rule_that_holds_for_a_case_is_chosen() throws IOException {
        List<RuleCase> cases = new ArrayList<>(CaseReader.below(Path.of("rules/back-pain")));
        Collections.shuffle(cases, new Random(20261121));
        for (RuleCase one : cases.subList(0, OF_EACH * Sample.of(2, 5))) {
            assertHoldingRulesAreChosen(Assessment.parse(one.given()));
        }
    }

    @Tag("long")
    @Test
    void every_rule_that_holds_for_anybody_is_chosen() {
        for (double part : ANSWERED) {
            for (int i = 0; i < OF_EACH; i++) {
                assertHoldingRulesAreChosen(Assessment.of(anybody.answering(part)));
            }
        }
    }

    @Test
    void a_demand_is_met_when_the_constraint_it_was_read_off_holds() throws Truth.UnreadableException {
        int read = 0;
        List<Facts> people = new ArrayList<>();
        for (int i = 0; i < OF_EACH; i++) {
            people.add(anybody.answering(ANSWERED[i % ANSWERED.length]));
        }
        Set<String> seen = new TreeSet<>();
        for (RuleText rule : rules) {
            for (PatternText pattern : PatternText.in(rule.when())) {
                Topic topic = RuleReader.TOPICS.get(pattern.type().text());
                for (List<Token> constraint : pattern.each()) {
                    if (topic == null) {
                        continue;
                    }
                    List<Atom> demands = AtomReader.alternatives(constraint, topic);
                    if (demands.isEmpty() || !seen.add(demands.toString())) {
                        continue;
                    }
                    read++;
                    for (Facts facts : people) {
                        assertThat(demands.stream().anyMatch(demand -> demand.holds(facts)))
                                .as("%s: %s of %s", rule.id(), demands, topic.in(facts))
                                .isEqualTo(Truth.of(constraint, topic.in(facts)));
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(300);
    }

    @Test
    void most_rules_are_left_out_for_somebody_of_whom_little_is_known() {
        assertThat(selection.of(anybody.answering(0.1)).cardinality()).isLessThan(rules.size() / 4);
    }

    private void assertHoldingRulesAreChosen(Assessment person) {
        Set<String> holding = Assessor.of(RuleSet.shipped()).trace(person, DAY).rules();
        Set<String> chosen = new TreeSet<>();
        selection.of(person.facts()).stream()
                .forEach(place -> chosen.add(rules.get(place).id()));
        assertThat(chosen).as("chosen for %s", person.facts()).containsAll(holding);
    }
}
