package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a report is ordered, and how it reads. */
class TextReportTest {

    private static final Assessor ASSESSOR = Assessor.of(RuleSet.shipped());

    @Test
    void urgency_comes_first_then_flags_open_suspicions_contributors_and_the_plan() throws IOException {
        String report = report("runner-with-tight-hips");

        assertThat(report).startsWith("URGENCY  ");
        assertThat(headings(report))
                .containsExactly(
                        "FLAGS",
                        "WORKING PATTERNS, NOT DIAGNOSES",
                        "POSSIBLE CONTRIBUTORS",
                        "UNLIKELY CONTRIBUTORS",
                        "PLAN: FULL");
        assertThat(headings(report("runner-with-shooting-leg-pain-unscreened")))
                .containsExactly(
                        "NOT YET EXCLUDED",
                        "WORKING PATTERNS, NOT DIAGNOSES",
                        "PLAN: WITHHELD",
                        "SAFETY QUESTIONS NOT ASKED: 40");
    }

    @Test
    void only_what_is_likely_stands_under_likely() throws IOException {
        String report = report("desk-worker-who-runs");

        assertThat(part(report, "LIKELY CONTRIBUTORS", "POSSIBLE CONTRIBUTORS"))
                .contains("1. Long hours of sitting [PROLONGED_SITTING]")
                .doesNotContain("THORACIC_STIFFNESS");
        assertThat(part(report, "POSSIBLE CONTRIBUTORS", "UNLIKELY CONTRIBUTORS"))
                .contains("may contribute", "THORACIC_STIFFNESS")
                .doesNotContain("LEG_LENGTH_DIFFERENCE");
        assertThat(part(report, "UNLIKELY CONTRIBUTORS", "PLAN: ")).contains("(not excluded)", "LEG_LENGTH_DIFFERENCE");
    }

    @Test
    void the_plan_goes_in_the_order_in_which_a_person_acts() throws IOException {
        assertThat(report("runner-with-shooting-leg-pain-unscreened").lines())
                .containsSubsequence("Now", "First", "Exercises", "Not for now", "Safety net", "Review");
    }

    @Test
    void findings_are_named_in_words_with_their_units() throws IOException {
        assertThat(report("desk-worker-who-runs"))
                .contains("getting up: 180 min", "sitting per day: 9 h", "leg length difference: 8 mm", "right 42°");
        assertThat(report("overstriding-runner")).contains("long run: 12 km");
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk-worker-who-runs", "lifter-back-too-soon", "office-worker-who-stopped-moving"})
    void with_every_question_answered_no_path_is_left_on_the_page(String name) throws IOException {
        String report = report(name);

        assertThat(Vocabulary.fields()).allSatisfy(field -> assertThat(report).doesNotContain(field.path()));
    }

    @Test
    void a_question_says_the_path_that_answers_it_and_is_asked_once() throws IOException {
        assertThat(report("runner-with-shooting-leg-pain-unscreened"))
                .containsOnlyOnce("(caudaEquina.saddleNumbness)")
                .contains("(history.cancer)", "Those under \"not yet excluded\", and:");
    }

    @Test
    void an_exercise_is_a_name_a_dose_and_how_it_is_done() throws IOException {
        assertThat(report("runner-with-tight-hips"))
                .contains(
                        "1. Quadriceps stretch: 3 sets of 30 s each side, 2 to 3 times a week",
                        "2. Bridge: 3 sets of 8, 2 to 3 times a week",
                        "3. Clam: 3 sets of 8 each side, 2 to 3 times a week",
                        "4. Walking: 5 to 10 min, 2 to 3 times a day",
                        "why: as for 1");
    }

    @Test
    void levels_are_said_in_words() throws IOException {
        assertThat(report("runner-with-shooting-leg-pain-unscreened"))
                .contains("could reach emergency now", "could reach urgent, within two weeks")
                .doesNotContain("EMERGENCY_NOW", "URGENT_2W");
    }

    @Test
    void consensus_is_no_source_of_its_own() throws IOException {
        assertThat(report("desk-worker-who-runs")).contains("consensus").doesNotContain("CONSENSUS");
    }

    @Test
    void it_ends_with_what_it_is_meant_for_and_the_rules_behind_it() throws IOException {
        List<String> lines = report("desk-worker-who-runs").lines().toList();

        assertThat(String.join(" ", lines.subList(lines.size() - 3, lines.size())))
                .contains("Intended use: supports the judgment of a qualified practitioner", "does not exclude disease")
                .endsWith(".");
    }

    @Test
    void no_line_is_longer_than_a_page_is_wide() throws IOException {
        assertThat(report("runner-with-shooting-leg-pain-unscreened").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    private static String report(String name) throws IOException {
        Assessment person = Assessment.read(Path.of("src/examples/" + name + ".yaml"));
        Result result = ASSESSOR.assess(person, LocalDate.of(2026, 11, 21));
        return TextReport.of(result);
    }

    private static List<String> headings(String report) {
        return report.lines()
                .filter(line -> line.matches("[A-Z][A-Z ,:0-9]{3,}") && !line.startsWith("URGENCY"))
                .toList();
    }

    private static String part(String report, String from, String to) {
        int start = report.indexOf("\n" + from);
        return report.substring(start, report.indexOf("\n" + to, start));
    }
}
