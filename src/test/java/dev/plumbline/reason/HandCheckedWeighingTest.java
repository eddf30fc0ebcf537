package dev.plumbline.reason;

import static dev.plumbline.conclusion.ContributorCode.GLUTE_WEAKNESS;
import static dev.plumbline.conclusion.ContributorCode.LEG_LENGTH_DIFFERENCE;
import static dev.plumbline.conclusion.ContributorCode.LOAD_SPIKE;
import static dev.plumbline.conclusion.ContributorCode.PROLONGED_SITTING;
import static dev.plumbline.conclusion.Likelihood.LIKELY;
import static dev.plumbline.conclusion.Likelihood.POSSIBLE;
import static dev.plumbline.conclusion.Likelihood.UNLIKELY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.engine.CompiledRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples that the way of weighing was designed by, through the shipped rules. */
class HandCheckedWeighingTest {

    private final CompiledRules rules = RuleSet.shipped().rules();

    private Weighing.Verdict verdict(ContributorCode code, String assessment) {
        List<Argument> about = rules.run(Assessment.parse(assessment).facts(), List.of()).all(Argument.class).stream()
                .filter(argument -> argument.contributor() == code)
                .toList();
        return new Weighing(
                        RuleSet.shipped().catalogue().weights(),
                        rule -> Grade.valueOf(rules.rule(rule).grade()))
                .weigh(about, false);
    }

    @Test
    void long_sitting_in_long_bouts_more_than_before_and_provoking_is_likely() {
        Weighing.Verdict verdict = verdict(
                PROLONGED_SITTING,
                "{ sitting: { hoursPerDay: 9, longestBoutMinutes: 180, increasedRecently: yes }, pain: { worseWith: [sitting] } }");

        assertThat(verdict.sumFor()).isEqualTo(6);
        assertThat(verdict.likelihood()).isEqualTo(LIKELY);
    }

    @Test
    void eight_hours_of_sitting_alone_are_possible() {
        Weighing.Verdict verdict = verdict(PROLONGED_SITTING, "{ sitting: { hoursPerDay: 8 } }");

        assertThat(verdict.sumFor()).isEqualTo(2);
        assertThat(verdict.likelihood()).isEqualTo(POSSIBLE);
    }

    @Test
    void a_self_check_does_not_stand_against_a_normal_test_of_the_glutes() {
        Weighing.Verdict verdict = verdict(
                GLUTE_WEAKNESS,
                "{ strength: { proneLegLiftHard: yes, gluteMediusGrade: { left: 5, right: 5 }, gluteMaximusGrade: { left: 5, right: 5 } } }");

        assertThat(verdict.likelihood()).isEqualTo(UNLIKELY);
        assertThat(verdict.sumFor()).isEqualTo(1);
    }

    @Test
    void slightly_weak_glutes_on_both_sides_are_possible() {
        assertThat(verdict(GLUTE_WEAKNESS, "{ strength: { gluteMediusGrade: { left: 4, right: 4 } } }")
                        .likelihood())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void eight_millimeters_by_tape_are_unlikely_and_fifteen_possible() {
        assertThat(verdict(LEG_LENGTH_DIFFERENCE, "{ legLength: { differenceMm: 8, method: tape } }")
                        .likelihood())
                .isEqualTo(UNLIKELY);
        assertThat(verdict(LEG_LENGTH_DIFFERENCE, "{ legLength: { differenceMm: 15, method: tape } }")
                        .likelihood())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void a_run_far_longer_than_the_longest_with_pain_since_is_likely() {
        assertThat(verdict(
                                LOAD_SPIKE,
                                "{ running: { longestRunKm: 14, longestRunLast30DaysKm: 10 }, pain: { worseWith: [running], startedWith: [training] } }")
                        .likelihood())
                .isEqualTo(LIKELY);
    }
}
