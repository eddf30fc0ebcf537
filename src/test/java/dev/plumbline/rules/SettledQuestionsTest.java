package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which answers settle further questions, and which never do. */
class SettledQuestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Map<String, Object> LEG_PAIN = Map.of("legs", Map.of("pain", "belowKnee"));
    private static final Map<String, Object> KNOWN_DISC = Map.of("history", Map.of("discHerniation", "yes"));

    private final Map<String, Object> quiet = Tables.yaml("quiet-screen.yaml");
    private final Assessor assessor = Assessor.of(RuleSet.shipped());

    @Test
    void a_normal_examination_settles_strength_reflexes_and_sensation() {
        Map<String, Object> normal = Map.of("neuro", Map.of("normalExamination", "yes"));

        assertThat(missing(quiet, LEG_PAIN))
                .contains("neuro.weakestLegGrade", "neuro.reflexReduced", "neuro.sensationReduced");
        assertThat(missing(quiet, LEG_PAIN, normal))
                .doesNotContain("neuro.weakestLegGrade", "neuro.reflexReduced", "neuro.sensationReduced")
                .contains("legs.side", "visceral.calfSwelling");
    }

    @Test
    void a_normal_examination_settles_neither_reported_weakness_nor_gait_nor_the_cauda_equina() {
        assertThat(missing(LEG_PAIN, Map.of("neuro", Map.of("normalExamination", "yes"))))
                .contains(
                        "neuro.weaknessNew",
                        "neuro.gaitDisturbance",
                        "caudaEquina.saddleNumbness",
                        "caudaEquina.bladderDisturbance",
                        "caudaEquina.bowelDisturbance",
                        "caudaEquina.sexualDysfunction");
    }

    @Test
    void without_new_weakness_and_with_full_strength_there_is_no_weakness_to_ask_about() {
        Map<String, Object> weak = Map.of("strength", Map.of("gluteMediusGrade", Map.of("left", 4, "right", 4)));

        assertThat(missing(quiet, LEG_PAIN)).noneMatch(path -> path.startsWith("neuro.weakness"));
        assertThat(missing(quiet, LEG_PAIN, weak))
                .contains("neuro.weaknessSide", "neuro.weaknessDays", "neuro.weaknessProgressing");
        assertThat(missing(quiet, Map.of("neuro", Map.of("weaknessNew", "yes"))))
                .contains("neuro.weaknessSide", "neuro.weaknessLongUnchanged", "neuro.weakestLegGrade");
    }

    @Test
    void who_is_pregnant_is_not_asked_whether_a_pregnancy_is_possible() {
        Map<String, Object> abdomen =
                Map.of("client", Map.of("sex", "female", "age", 30), "visceral", Map.of("abdominalPain", "yes"));

        assertThat(missing(quiet, abdomen)).contains("visceral.possiblePregnancy");
        assertThat(missing(quiet, abdomen, Map.of("client", Map.of("pregnant", "yes"))))
                .doesNotContain("visceral.possiblePregnancy")
                .contains("visceral.vaginalBleedingOrFluid", "visceral.shoulderTipPain");
    }

    @Test
    void a_known_disc_prolapse_without_leg_symptoms_leaves_no_side_to_ask_about() {
        assertThat(missing(quiet, KNOWN_DISC))
                .doesNotContain("legs.side", "legs.durationWeeks", "legs.becameBothSides")
                .contains("neuro.weakestLegGrade", "neuro.reflexReduced");
        assertThat(missing(quiet, KNOWN_DISC, Map.of("legs", Map.of("numbness", "unknown"))))
                .contains("legs.side", "legs.durationWeeks", "legs.becameBothSides", "legs.numbness");
    }

    @Test
    void an_empty_list_is_an_answer_and_one_side_is_none() {
        assertThat(missing(quiet, Map.of("history", Map.of("cancer", "yes")))).contains("pain.worseWith");
        assertThat(missing(quiet, Map.of("history", Map.of("cancer", "yes"), "pain", Map.of("worseWith", List.of()))))
                .doesNotContain("pain.worseWith");
        assertThat(missing(quiet, LEG_PAIN, Map.of("neuro", Map.of("weakestLegGrade", Map.of("left", 5)))))
                .contains("neuro.weakestLegGrade");
    }

    @SafeVarargs
    private List<String> missing(Map<String, Object>... given) {
        return assessor.trace(Tables.person(Tables.merged(given)), TODAY)
                .result()
                .screenMissing();
    }
}
