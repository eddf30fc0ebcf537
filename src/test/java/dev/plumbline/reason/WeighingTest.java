package dev.plumbline.reason;

import static dev.plumbline.conclusion.ArgumentKind.EXPOSURE;
import static dev.plumbline.conclusion.ArgumentKind.MEASURED;
import static dev.plumbline.conclusion.ArgumentKind.SELF_REPORT;
import static dev.plumbline.conclusion.ArgumentKind.SYMPTOM_LINK;
import static dev.plumbline.conclusion.ArgumentKind.TEMPORAL;
import static dev.plumbline.conclusion.Grade.CONSENSUS;
import static dev.plumbline.conclusion.Grade.CONTESTED;
import static dev.plumbline.conclusion.Grade.CONTRADICTED;
import static dev.plumbline.conclusion.Grade.MODERATE;
import static dev.plumbline.conclusion.Grade.STRONG;
import static dev.plumbline.conclusion.Grade.UNSUPPORTED;
import static dev.plumbline.conclusion.Grade.WEAK;
import static dev.plumbline.conclusion.Likelihood.LIKELY;
import static dev.plumbline.conclusion.Likelihood.POSSIBLE;
import static dev.plumbline.conclusion.Likelihood.UNLIKELY;
import static dev.plumbline.reason.Arguments.capped;
import static dev.plumbline.reason.Arguments.opposes;
import static dev.plumbline.reason.Arguments.supports;
import static dev.plumbline.reason.Arguments.weighed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conclusion.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every clause by which arguments become LIKELY, POSSIBLE or UNLIKELY. */
class WeighingTest {

    @ParameterizedTest
    @CsvSource({
        "STRONG, 3",
        "MODERATE, 3",
        "WEAK, 2",
        "CONSENSUS, 2",
        "CONTESTED, 1",
        "UNSUPPORTED, 0",
        "CONTRADICTED, 0"
    })
    void an_argument_for_counts_no_more_than_its_grade_allows(Grade grade, int counts) {
        assertThat(weighed(supports(grade, 3, MEASURED, "a"), opposes(1, "b")).sumFor())
                .isEqualTo(counts);
    }

    @Test
    void a_self_report_counts_one_at_most() {
        assertThat(weighed(supports(STRONG, 3, SELF_REPORT, "a")).sumFor()).isEqualTo(1);
    }

    @Test
    void a_finding_against_counts_in_full_whatever_its_grade() {
        assertThat(weighed(opposes(3, "a")).sumAgainst()).isEqualTo(3);
    }

    @Test
    void of_one_family_the_best_counts_and_all_others_together_one_more() {
        assertThat(weighed(
                                supports(STRONG, 2, EXPOSURE, "sitting time"),
                                supports(STRONG, 2, EXPOSURE, "sitting time"),
                                supports(STRONG, 2, EXPOSURE, "sitting time"))
                        .sumFor())
                .isEqualTo(3);
        assertThat(weighed(opposes(3, "glute strength"), opposes(3, "glute strength"))
                        .sumAgainst())
                .isEqualTo(4);
    }

    @Test
    void neither_side_counts_more_than_six() {
        assertThat(weighed(
                                supports(STRONG, 3, EXPOSURE, "a"),
                                supports(STRONG, 3, TEMPORAL, "b"),
                                supports(STRONG, 3, MEASURED, "c"),
                                opposes(3, "d"),
                                opposes(3, "e"),
                                opposes(3, "f"))
                        .margin())
                .isZero();
    }

    @Test
    void likely_takes_four_for_it() {
        assertThat(weighed(supports(STRONG, 2, EXPOSURE, "a"), supports(STRONG, 2, TEMPORAL, "b"))
                        .likelihood())
                .isEqualTo(LIKELY);
        assertThat(weighed(supports(STRONG, 2, EXPOSURE, "a"), supports(STRONG, 1, TEMPORAL, "b"))
                        .likelihood())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void likely_takes_three_more_for_it_than_against() {
        assertThat(weighed(supports(STRONG, 3, EXPOSURE, "a"), supports(STRONG, 2, TEMPORAL, "b"), opposes(2, "c"))
                        .likelihood())
                .isEqualTo(LIKELY);
        assertThat(weighed(supports(STRONG, 2, EXPOSURE, "a"), supports(STRONG, 2, TEMPORAL, "b"), opposes(2, "c"))
                        .likelihood())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void likely_takes_two_kinds_of_argument() {
        assertThat(weighed(supports(STRONG, 3, TEMPORAL, "a"), supports(STRONG, 3, TEMPORAL, "b"))
                        .likelihood())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void likely_takes_a_link_in_time_or_with_the_symptom() {
        assertThat(weighed(supports(STRONG, 3, EXPOSURE, "a"), supports(STRONG, 3, MEASURED, "b"))
                        .likelihood())
                .isEqualTo(POSSIBLE);
        assertThat(weighed(supports(STRONG, 3, MEASURED, "a"), supports(STRONG, 3, SYMPTOM_LINK, "b"))
                        .likelihood())
                .isEqualTo(LIKELY);
    }

    @Test
    void a_strong_finding_against_forbids_likely() {
        assertThat(weighed(supports(STRONG, 3, EXPOSURE, "a"), supports(STRONG, 3, TEMPORAL, "b"), opposes(3, "c"))
                        .likelihood())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void what_is_contested_is_never_likely() {
        assertThat(weighed(
                                supports(CONTESTED, 3, EXPOSURE, "a"),
                                supports(CONTESTED, 3, TEMPORAL, "b"),
                                supports(CONTESTED, 3, SYMPTOM_LINK, "c"),
                                supports(CONTESTED, 3, MEASURED, "d"))
                        .likelihood())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void nothing_is_likely_while_the_person_has_to_be_assessed_first() {
        assertThat(capped(supports(STRONG, 3, EXPOSURE, "a"), supports(STRONG, 3, TEMPORAL, "b"))
                        .likelihood())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void possible_takes_more_for_it_than_against() {
        assertThat(weighed(supports(WEAK, 1, EXPOSURE, "a")).likelihood()).isEqualTo(POSSIBLE);
        assertThat(weighed(supports(WEAK, 1, EXPOSURE, "a"), opposes(1, "b")).likelihood())
                .isNull();
    }

    @Test
    void unlikely_takes_two_against_it_and_no_less_than_for_it() {
        assertThat(weighed(opposes(2, "a")).likelihood()).isEqualTo(UNLIKELY);
        assertThat(weighed(opposes(1, "a")).likelihood()).isNull();
        assertThat(weighed(supports(WEAK, 2, EXPOSURE, "a"), opposes(2, "b")).likelihood())
                .isEqualTo(UNLIKELY);
        assertThat(weighed(supports(STRONG, 3, EXPOSURE, "a"), opposes(2, "b")).likelihood())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void what_only_explains_counts_for_nothing() {
        assertThat(weighed(supports(UNSUPPORTED, 3, EXPOSURE, "a"), supports(CONTRADICTED, 3, TEMPORAL, "b"))
                        .likelihood())
                .isNull();
    }

    @Test
    void the_grade_is_the_best_of_the_arguments_that_count_for_it() {
        assertThat(weighed(supports(CONSENSUS, 1, EXPOSURE, "a"), supports(MODERATE, 1, EXPOSURE, "b"))
                        .grade())
                .isEqualTo(MODERATE);
        assertThat(weighed(opposes(3, "a")).grade()).isNull();
    }
}
