package dev.plumbline.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.SampledCases;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.NextQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every answer is tried here in a session of its own, with none of the shortcuts of the search that is tested. */
class NextQuestionsTest {

    private static final RuleSet RULES = RuleSet.shipped();
    private static final Assessor ASSESSOR = Assessor.of(RULES);
    private static final Alternatives ALTERNATIVES = new Alternatives(RULES.rules());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void questions_say_what_their_answers_change_and_no_other_open_question_changes_anything() {
        sayWhatTheyChange(SampledCases.some(25));
    }

    @Test
    @Tag("long")
    void so_it_is_for_many_cases() {
        sayWhatTheyChange(SampledCases.some(600));
    }

    private static void sayWhatTheyChange(List<Assessment> people) {
        for (Assessment person : people) {
            Result result = ASSESSOR.assess(person, TODAY);
            Set<String> open = new TreeSet<>(result.screenMissing());
            result.nextQuestions().forEach(question -> open.add(question.fact()));
            for (String path : open) {
                List<String> said = result.nextQuestions().stream()
                        .filter(question -> question.fact().equals(path))
                        .findFirst()
                        .map(NextQuestion::couldChange)
                        .orElse(List.of());
                assertThat(said)
                        .as("%s of %s", path, person.toYaml())
                        .containsExactlyInAnyOrderElementsOf(changes(person.facts(), Vocabulary.require(path)));
            }
        }
    }

    @Test
    void what_a_question_says_an_answer_changes_is_seen_in_the_whole_result() {
        for (Assessment person : SampledCases.some(6)) {
            Result before = ASSESSOR.assess(person, TODAY);
            for (NextQuestion question : before.nextQuestions()) {
                Field field = Vocabulary.require(question.fact());
                Set<String> seen = new LinkedHashSet<>();
                for (Object answer : ALTERNATIVES.of(field)) {
                    if (!seen.containsAll(question.couldChange())) {
                        Result then = ASSESSOR.trace(person.answered(field, answer), TODAY)
                                .result();
                        seen.addAll(differences(before, then));
                    }
                }
                assertThat(seen)
                        .as("%s of %s", question.fact(), person.toYaml())
                        .containsAll(question.couldChange());
            }
        }
    }

    @Test
    void the_cauda_equina_questions_are_asked_before_what_makes_no_emergency_alone() {
        List<String> asked = ASSESSOR.assess(Assessment.parse("{}"), TODAY).nextQuestions().stream()
                .map(NextQuestion::fact)
                .toList();
        assertThat(asked.subList(0, 4))
                .contains(
                        "caudaEquina.saddleNumbness", "caudaEquina.bladderDisturbance", "caudaEquina.bowelDisturbance");
        assertThat(asked.subList(0, 12)).contains("trauma.severity", "systemic.feverOrRigors", "pain.sites");
    }

    private static Set<String> changes(Facts facts, Field field) {
        CompiledRules rules = RULES.rules();
        Contributors contributors = new Contributors(rules, RULES.catalogue());
        List<String> core = RULES.catalogue().core();
        Outlook now = Outlook.of(rules, core, contributors, facts);
        Set<String> changes = new LinkedHashSet<>();
        for (Object answer : ALTERNATIVES.of(field)) {
            Facts answered = field.replacedIn(facts, answer);
            changes.addAll(now.changes(Outlook.of(rules, core, contributors, answered)));
        }
        return changes;
    }

    private static Set<String> differences(Result one, Result other) {
        Set<String> here = words(one);
        Set<String> there = words(other);
        Set<String> differences = new LinkedHashSet<>();
        for (Set<String> pair : List.of(here, there)) {
            for (String word : pair) {
                if (!(here.contains(word) && there.contains(word))) {
                    differences.add(word.substring(0, word.indexOf('=')));
                }
            }
        }
        return differences;
    }

    private static Set<String> words(Result result) {
        List<String> words = new ArrayList<>();
        words.add("urgency=" + result.urgency().level());
        words.add("plan=" + result.plan().status());
        result.flags().forEach(flag -> words.add("flag " + flag.code() + "=" + flag.urgency()));
        result.notYetExcluded().forEach(open -> words.add("notYetExcluded " + open.code() + "="));
        result.contributors().forEach(one -> words.add("contributor " + one.code() + "=" + one.likelihood()));
        result.consideredUnlikely().forEach(one -> words.add("contributor " + one.code() + "=" + one.likelihood()));
        return new LinkedHashSet<>(words);
    }
}
