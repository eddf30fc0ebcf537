package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.report.TextReport;
import dev.plumbline.result.Dose;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.Range;
import dev.plumbline.result.WeighedContributor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the five articles may expect of the people made from them. */
class ExamplesTest {

    private static final Path FOLDER = Path.of("src/examples");
    private static final Assessor ASSESSOR = Assessor.of(RuleSet.shipped());

    static Stream<String> screened() throws IOException {
        return names().filter(name -> !name.endsWith("-unscreened.yaml"));
    }

    static Stream<String> unscreened() throws IOException {
        return names().filter(name -> name.endsWith("-unscreened.yaml"));
    }

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void six_people_are_there_each_with_what_the_words_alone_allow() throws IOException {
        List<String> twins = screened()
                .map(name -> name.replace(".yaml", "-unscreened.yaml"))
                .toList();

        assertThat(twins).hasSize(6).containsExactlyElementsOf(unscreened().toList());
    }

    @ParameterizedTest
    @MethodSource({"screened", "unscreened"})
    void each_says_at_its_top_that_it_is_constructed_and_from_which_article(String name) throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve(name)).get(0)).matches("# Constructed.*\\(?SEED-S[0-4].*");
    }

    @ParameterizedTest
    @MethodSource("screened")
    void a_harmless_case_with_every_question_answered_gets_a_plan(String name) throws IOException {
        Result result = assess(name);

        assertThat(result.screenMissing()).isEmpty();
        assertThat(result.screenComplete()).isTrue();
        assertThat(result.urgency().level()).isEqualTo(Urgency.NONE);
        assertThat(result.notYetExcluded()).isEmpty();
        assertThat(result.warnings()).isEmpty();
        assertThat(result.plan().status()).isEqualTo(PlanStatus.FULL);
        assertThat(result.contributors()).isNotEmpty();
        assertThat(codes(result)).contains("REASSURANCE", "STAY_ACTIVE", "WALK", "SAFETY_NET", "REVIEW_DATE");
        assertThat(exercises(result)).hasSizeBetween(1, 6);
    }

    @ParameterizedTest
    @MethodSource("unscreened")
    void what_nobody_asked_is_said_and_nothing_is_promised(String name) throws IOException {
        Result result = assess(name);

        assertThat(result.screenComplete()).isFalse();
        assertThat(result.plan().status()).isNotEqualTo(PlanStatus.FULL);
        assertThat(result.urgency().text()).isEqualTo(nothingFound(result));
        assertThat(codes(result)).contains("COMPLETE_SCREEN_FIRST").doesNotContain("REASSURANCE");
        assertSaysNoRedFlagsNowhere(result);
    }

    @Test
    void an_empty_assessment_works_and_is_honest() {
        Result result = ASSESSOR.assess(Assessment.parse("{}"), LocalDate.of(2026, 11, 21));

        assertThat(result.urgency().text()).isEqualTo(nothingFound(result));
        assertThat(result.urgency().couldReach()).isEqualTo(Urgency.EMERGENCY_NOW);
        assertThat(result.contributors()).isEmpty();
        assertThat(result.plan().status()).isEqualTo(PlanStatus.PROVISIONAL);
        assertThat(codes(result)).contains("COMPLETE_SCREEN_FIRST").doesNotContain("REASSURANCE");
        assertSaysNoRedFlagsNowhere(result);
    }

    @Test
    void tight_hips_and_strong_glutes_are_not_weak_glutes() throws IOException {
        Result result = assess("runner-with-tight-hips.yaml");

        assertThat(likely(result, Likelihood.POSSIBLE))
                .contains(
                        ContributorCode.REDUCED_HIP_EXTENSION,
                        ContributorCode.HIP_FLEXOR_TIGHTNESS,
                        ContributorCode.PROLONGED_SITTING);
        assertThat(unlikely(result)).contains(ContributorCode.GLUTE_WEAKNESS, ContributorCode.HIP_WEAKNESS);
        assertThat(patterns(result)).contains(PatternCode.LOAD_RELATED_RECURRENCE);
        assertThat(exercises(result)).startsWith("QUAD_STRETCH", "BRIDGE", "CLAM");
        assertThat(dose(result, "QUAD_STRETCH").sets()).isEqualTo(new Range(3, 3));
        assertThat(dose(result, "QUAD_STRETCH").holdSeconds()).isEqualTo(new Range(30, 30));
        assertThat(dose(result, "BRIDGE").sets()).isEqualTo(new Range(3, 3));
        assertThat(dose(result, "BRIDGE").reps()).isEqualTo(new Range(8, 8));
        assertThat(dose(result, "CLAM").sets()).isEqualTo(new Range(3, 3));
        assertThat(dose(result, "CLAM").reps()).isEqualTo(new Range(8, 8));
        assertThat(dose(result, "CLAM").perSide()).isTrue();
    }

    @Test
    void the_desk_worker_sits_too_long_and_gets_the_wall_angel_while_a_small_leg_length_difference_is_set_aside()
            throws IOException {
        Result result = assess("desk-worker-who-runs.yaml");

        assertThat(likely(result, Likelihood.LIKELY)).containsExactly(ContributorCode.PROLONGED_SITTING);
        assertThat(likely(result, Likelihood.POSSIBLE))
                .contains(ContributorCode.THORACIC_STIFFNESS, ContributorCode.REDUCED_HIP_ROTATION);
        assertThat(unlikely(result)).contains(ContributorCode.LEG_LENGTH_DIFFERENCE);
        assertThat(codes(result)).contains("SITTING_BREAKS", "WORKSTATION_CHECK", "WALL_ANGEL", "HIP_ROLL");
    }

    @Test
    void the_overstriding_runner_added_too_much_at_once_and_may_try_shorter_steps() throws IOException {
        Result result = assess("overstriding-runner.yaml");

        assertThat(likely(result, Likelihood.LIKELY)).containsExactly(ContributorCode.LOAD_SPIKE);
        assertThat(likely(result, Likelihood.POSSIBLE))
                .contains(ContributorCode.OVERSTRIDE, ContributorCode.LOW_CADENCE, ContributorCode.CORE_WEAKNESS);
        assertThat(codes(result)).contains("LOAD_PROGRESSION", "CADENCE_INCREASE", "BIRD_DOG", "PLANK");
    }

    @Test
    void the_lifter_strained_the_back_and_came_back_too_soon() throws IOException {
        Result result = assess("lifter-back-too-soon.yaml");

        assertThat(likely(result, Likelihood.LIKELY))
                .contains(ContributorCode.SUDDEN_MOVEMENT_STRAIN, ContributorCode.SUDDEN_RETURN_TO_TRAINING);
        assertThat(patterns(result)).contains(PatternCode.MUSCLE_SPASM);
        assertThat(exercises(result)).contains("BODYWEIGHT_SQUAT");
        assertThat(codes(result)).contains("UNLOADED_SQUAT_GATE", "RETURN_TO_SPORT", "LIFTING_OPTIONS");
    }

    @Test
    void the_office_worker_moves_too_little_and_posture_is_no_cause_of_its_own() throws IOException {
        Result result = assess("office-worker-who-stopped-moving.yaml");

        assertThat(likely(result, Likelihood.LIKELY))
                .containsExactly(ContributorCode.INACTIVITY, ContributorCode.PROLONGED_SITTING);
        assertThat(likely(result, Likelihood.POSSIBLE)).contains(ContributorCode.OVERWEIGHT, ContributorCode.MATTRESS);
        assertThat(unlikely(result))
                .contains(ContributorCode.LEG_LENGTH_DIFFERENCE, ContributorCode.FORWARD_HEAD_POSTURE);
        assertThat(codes(result)).contains("ACTIVITY_150", "WEIGHT_MANAGEMENT_OFFER", "YOGA");
    }

    @Test
    void shooting_leg_pain_brings_the_cauda_equina_warning_and_no_loaded_bending() throws IOException {
        Result result = assess("runner-with-shooting-leg-pain.yaml");

        assertThat(patterns(result)).contains(PatternCode.RADICULAR_PAIN).doesNotContain(PatternCode.RADICULOPATHY);
        assertThat(codes(result)).contains("CAUDA_EQUINA_SAFETY_NET", "AVOID_LOADED_FLEXION");
        assertThat(result.plan().withheld())
                .extracting(item -> item.code().name())
                .contains("GOOD_MORNING", "CRUNCH");
    }

    @Test
    void shooting_leg_pain_with_nothing_asked_withholds_the_plan_until_the_cauda_equina_was_asked_about()
            throws IOException {
        Result result = assess("runner-with-shooting-leg-pain-unscreened.yaml");

        assertThat(result.notYetExcluded()).extracting(open -> open.code()).contains(FlagCode.CAUDA_EQUINA);
        assertThat(result.plan().status()).isEqualTo(PlanStatus.WITHHELD);
        assertThat(exercises(result)).containsExactly("WALK");
    }

    private static Result assess(String name) throws IOException {
        return ASSESSOR.assess(Assessment.read(FOLDER.resolve(name)), LocalDate.of(2026, 11, 21));
    }

    private static String nothingFound(Result result) {
        return "Nothing found so far; " + result.screenMissing().size() + " safety questions not asked";
    }

    private static void assertSaysNoRedFlagsNowhere(Result result) {
        assertThat((result.toJson() + TextReport.of(result)).toLowerCase(Locale.ROOT))
                .doesNotContain("no red flag");
    }

    private static List<String> codes(Result result) {
        return result.plan().items().stream().map(PlanItem::code).toList();
    }

    private static List<String> exercises(Result result) {
        return result.plan().items().stream()
                .filter(item -> item.kind() == ItemKind.EXERCISE)
                .map(PlanItem::code)
                .toList();
    }

    private static Dose dose(Result result, String exercise) {
        return result.plan().items().stream()
                .filter(item -> item.code().equals(exercise))
                .map(PlanItem::dose)
                .findFirst()
                .orElseThrow();
    }

    private static List<ContributorCode> likely(Result result, Likelihood likelihood) {
        return result.contributors().stream()
                .filter(contributor -> contributor.likelihood() == likelihood)
                .map(WeighedContributor::code)
                .toList();
    }

    private static List<ContributorCode> unlikely(Result result) {
        return result.consideredUnlikely().stream()
                .map(WeighedContributor::code)
                .toList();
    }

    private static List<PatternCode> patterns(Result result) {
        return result.patterns().stream().map(pattern -> pattern.code()).toList();
    }
}
