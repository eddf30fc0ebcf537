package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.interview.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many questions it takes, with somebody at the other end who knows all the answers. */
class InterviewBudgetTest {

    private static final Assessor ASSESSOR = Assessor.of(RuleSet.shipped());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private record Asked(String name, List<String> questions, Step end) {}

    @Test
    @Tag("long")
    void an_ordinary_case_has_a_complete_screen_within_45_questions() throws IOException {
        List<Asked> all = interviews("ordinary");
        assertThat(all).hasSize(20);
        assertThat(all).allSatisfy(asked -> {
            assertThat(asked.end().result().screenComplete()).as(asked.name()).isTrue();
            assertThat(asked.questions())
                    .as(asked.name())
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(45);
        });
    }

    @Test
    void an_emergency_stops_the_questions_and_most_do_so_within_12() throws IOException {
        List<Asked> all = interviews("emergency");
        assertThat(all).hasSize(20);
        assertThat(all)
                .allSatisfy(asked ->
                        assertThat(asked.end().isEmergency()).as(asked.name()).isTrue());
        assertThat(all).filteredOn(asked -> asked.questions().size() <= 12).hasSizeGreaterThanOrEqualTo(15);
        // Where three findings from different corners must come together, the screen is nearly through before they
        // have.
        assertThat(all)
                .allSatisfy(
                        asked -> assertThat(asked.questions()).as(asked.name()).hasSizeLessThanOrEqualTo(23));
    }

    private static List<Asked> interviews(String kind) throws IOException {
        Path file = Path.of("src/test/resources/interview/" + kind + ".case.yaml");
        List<Asked> all = new ArrayList<>();
        for (RuleCase person : CaseReader.read(kind, Files.readString(file))) {
            all.add(interview(person.name(), Assessment.parse(person.given())));
        }
        return all;
    }

    private static Asked interview(String name, Assessment truth) {
        Assessment person = Assessment.parse("{}");
        List<String> questions = new ArrayList<>();
        Step step = step(person);
        while (step.ask() != null) {
            Field field = Vocabulary.require(step.ask().fact());
            questions.add(field.path());
            person = answered(person, field, truth);
            step = step(person);
        }
        return new Asked(name, questions, step);
    }

    private static Step step(Assessment person) {
        return Step.of(ASSESSOR, ASSESSOR.assess(person, TODAY), person, true);
    }

    private static Assessment answered(Assessment person, Field field, Assessment truth) {
        if (field.isAnsweredIn(truth.facts())) {
            return person.taking(field, truth);
        }
        boolean finding = field.kind() == FieldKind.PRESENCE;
        return finding ? person.answered(field, Presence.ABSENT) : person.couldNotSay(field);
    }
}
