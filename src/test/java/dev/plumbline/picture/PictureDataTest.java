package dev.plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in the file of pictures is refused with its place. */
class PictureDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rightLeg: { hip: -4, knee: 136, ankle: -35 }|rightLeg: { hip: -4, knee: 170, ankle: -35 }|knee comes to 170 degrees; it goes from -3 to 155",
                "rightLeg: { hip: -4, knee: 136, ankle: -35 }|rightLeg: { hip: -4, knee: -20, ankle: -35 }|knee comes to -20 degrees",
                "rightLeg: { hip: -4, knee: 136, ankle: -35 }|rightLeg: { hips: -4 }|there is no 'hips' here; there can be hip, knee",
                "rightLeg: { hip: -4, knee: 136, ankle: -35 }|rightLeg: { hip: x }|expected a number, found 'x'",
                "rightLeg: { hip: -4, knee: 136, ankle: -35 }|rightLeg: { foot: [70] }|out of reach",
                "legs: { foot: [34] }|legs: { hip: 90, knee: 0 , ankle: 99 }|ankle comes to 99",
                "body: { pelvis: [0, 47.4] }|body: { pelvis: [0, 40] }|cm below the floor",
                "of: leftKnee|of: leftNose|there is no joint 'leftNose'",
                "of: leftKnee|of: rightKnee|hardly moves",
                "kit: roller|kit: rollers|there is no kit 'rollers'",
                "rest: knees, x: 0, neck: -5|rest: ears, x: 0, neck: -5|'ears' is no part to rest on",
                "rest: knees, x: 0, neck: -5|neck: -5|a body is somewhere",
                "caption: other|caption: another|there is no word 'caption.another'",
                "site: FLANK|site: FLANKS|'FLANKS' is none of",
            })
    void a_wrong_value_is_refused_with_its_place(String right, String wrong, String message) {
        int at = Shipped.TEXT.indexOf(right);
        assertThat(at).as(right).isPositive();
        Problem problem = problems(Shipped.TEXT.substring(0, at) + wrong + Shipped.TEXT.substring(at + right.length()))
                .get(0);

        int line = (int) Shipped.TEXT
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        assertThat(problem.source()).isEqualTo("catalogue/pictures.yaml");
        assertThat(problem.message()).contains(message);
        assertThat(problem.line()).isBetween(line - 4, line + 4);
        assertThat(problem.column()).isPositive();
        assertThat(problem.path()).isNotEmpty();
    }

    @Test
    void an_angle_that_no_body_can_do_is_shown_at_its_limb() {
        String text = Shipped.TEXT.replace("rightLeg: { hip: -4, knee: 136", "rightLeg: { hip: -60, knee: 136");

        assertThat(problems(text).get(0).toString())
                .matches("catalogue/pictures\\.yaml:\\d+:19 exercises\\.QUAD_STRETCH\\.positions\\[1]\\.rightLeg: "
                        + "hip\\.flexion comes to -60 degrees; it goes from -30 to 135");
    }

    @Test
    void an_exercise_without_a_picture_is_named() {
        String text = Shipped.TEXT.replace("\n  PLANK:\n", "\n  PLANKS:\n");

        assertThat(problems(text))
                .extracting(Problem::message)
                .anyMatch(message -> message.startsWith("'PLANKS' is none of BRIDGE, CLAM"))
                .anyMatch(message -> message.equals("there is no picture of PLANK; add an entry"));
    }

    @Test
    void every_site_has_a_region() {
        String text = Shipped.TEXT.replace("site: FLANK", "site: HIP");

        assertThat(problems(text).get(0).message()).isEqualTo("there is no region for FLANK");
    }

    @Test
    void every_wrong_exercise_is_told_at_once() {
        String text = Shipped.TEXT.replace("of: leftKnee", "of: leftNose").replace("kit: roller", "kit: rollers");

        assertThat(problems(text)).hasSize(2);
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_place() {
        assertThat(problems("words: [").get(0).toString()).startsWith("catalogue/pictures.yaml:");
        assertThat(problems("").get(0).message()).contains("is empty");
        assertThat(problems("words: {}\nwords: {}").get(0).message()).contains("twice");
    }

    private static List<Problem> problems(String text) {
        RuleSetException refusal =
                catchThrowableOfType(RuleSetException.class, () -> Pictures.of(text, Shipped.CATALOGUE));
        assertThat(refusal).isNotNull();
        return refusal.problems();
    }
}
