package dev.plumbline.picture;

import static dev.plumbline.conclusion.ExerciseCode.BIRD_DOG;
import static dev.plumbline.conclusion.ExerciseCode.BODYWEIGHT_SQUAT;
import static dev.plumbline.conclusion.ExerciseCode.BRIDGE;
import static dev.plumbline.conclusion.ExerciseCode.CLAM;
import static dev.plumbline.conclusion.ExerciseCode.CRUNCH;
import static dev.plumbline.conclusion.ExerciseCode.GOOD_MORNING;
import static dev.plumbline.conclusion.ExerciseCode.HIP_ROLL;
import static dev.plumbline.conclusion.ExerciseCode.LUNGE;
import static dev.plumbline.conclusion.ExerciseCode.LUNGE_STRETCH;
import static dev.plumbline.conclusion.ExerciseCode.PLANK;
import static dev.plumbline.conclusion.ExerciseCode.PRESS_UP;
import static dev.plumbline.conclusion.ExerciseCode.PRONE_ARM_LEG_LIFT;
import static dev.plumbline.conclusion.ExerciseCode.QUAD_STRETCH;
import static dev.plumbline.conclusion.ExerciseCode.RENEGADE_ROW;
import static dev.plumbline.conclusion.ExerciseCode.WALL_ANGEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conclusion.ExerciseCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures do what the technique of the exercise says. */
class TechniqueTest {

    @ParameterizedTest
    @CsvSource({
        "BRIDGE, leftHeel",
        "BRIDGE, rightHeel",
        "CLAM, rightAnkle",
        "BIRD_DOG, rightKnee",
        "BIRD_DOG, leftWrist",
        "RENEGADE_ROW, leftHand",
        "RENEGADE_ROW, leftBall",
        "LAT_PULLDOWN, rightHeel",
        "BACK_EXTENSION_BALL, leftBall",
        "CRUNCH, rightHeel",
        "BODYWEIGHT_SQUAT, rightHeel",
        "GOOD_MORNING, leftHeel",
        "PRESS_UP, leftWrist",
        "PRESS_UP, rightBall",
        "STANDING_FORWARD_BEND, rightHeel",
        "LUNGE_STRETCH, leftHeel",
        "LUNGE_STRETCH, rightKnee",
        "LEG_SWING, leftHeel",
        "QUAD_STRETCH, leftHeel",
        "WALL_ANGEL, leftHeel",
        "YOGA, rightKnee"
    })
    void what_carries_the_body_stays_where_it_is(ExerciseCode code, String joint) {
        Vec start = Shipped.bones(code, 1).joint(joint);
        Vec end = Shipped.bones(code, 2).joint(joint);

        assertThat(end.minus(start).length()).isLessThan(1.6);
    }

    @Test
    void a_bridge_lifts_the_hips_to_a_line_from_shoulder_to_knee() {
        Skeleton top = Shipped.bones(BRIDGE, 2);

        assertThat(top.joint("pelvis").y())
                .isGreaterThan(Shipped.bones(BRIDGE, 1).joint("pelvis").y() + 12);
        assertThat(angle(top, "rightShoulder", "rightHip", "rightKnee")).isGreaterThan(165);
    }

    @Test
    void a_clam_opens_the_knees_and_keeps_feet_and_pelvis() {
        Skeleton open = Shipped.bones(CLAM, 2);

        assertThat(open.joint("leftKnee").y() - open.joint("rightKnee").y()).isGreaterThan(20);
        assertThat(open.joint("leftAnkle").minus(open.joint("rightAnkle")).length())
                .isLessThan(9);
        assertThat(open.joint("leftHip")
                        .minus(Shipped.bones(CLAM, 1).joint("leftHip"))
                        .length())
                .isLessThan(0.1);
    }

    @Test
    void the_hand_holds_the_ankle_in_the_stretch_of_the_front_of_the_thigh() {
        Skeleton bones = Shipped.bones(QUAD_STRETCH, 2);

        assertThat(bones.joint("rightHand").minus(bones.joint("rightAnkle")).length())
                .isLessThan(9);
        assertThat(bones.joint("rightKnee").minus(bones.joint("leftKnee")).y()).isLessThan(3);
        assertThat(bones.posture().tilt()).isZero();
    }

    @Test
    void bird_dog_reaches_with_one_arm_and_the_opposite_leg() {
        Skeleton start = Shipped.bones(BIRD_DOG, 1);
        Skeleton end = Shipped.bones(BIRD_DOG, 2);

        assertThat(start.joint("rightWrist").x() - start.joint("rightShoulder").x())
                .isBetween(-4.0, 4.0);
        assertThat(start.joint("rightKnee").x() - start.joint("rightHip").x()).isBetween(-3.0, 3.0);
        assertThat(end.joint("rightFingers").y()).isGreaterThan(45);
        assertThat(end.joint("leftAnkle").y()).isGreaterThan(40);
        assertThat(end.joint("leftAnkle").x()).isLessThan(-60);
    }

    @Test
    void a_plank_is_one_line_with_the_elbows_under_the_shoulders() {
        Skeleton bones = Shipped.bones(PLANK, 1);

        assertThat(angle(bones, "nape", "pelvis", "rightAnkle")).isGreaterThan(172);
        assertThat(bones.joint("leftElbow").x() - bones.joint("leftShoulder").x())
                .isBetween(-4.0, 4.0);
    }

    @Test
    void a_row_lifts_one_weight_and_turns_no_hip() {
        Skeleton start = Shipped.bones(RENEGADE_ROW, 1);
        Skeleton end = Shipped.bones(RENEGADE_ROW, 2);

        assertThat(end.joint("rightHand").y() - start.joint("rightHand").y()).isGreaterThan(30);
        assertThat(end.joint("rightElbow").y())
                .isGreaterThan(end.joint("rightHand").y());
        assertThat(end.joint("leftHip").y()).isEqualTo(end.joint("rightHip").y());
    }

    @Test
    void the_legs_roll_without_touching_the_floor_while_the_shoulders_stay_on_it() {
        Skeleton end = Shipped.bones(HIP_ROLL, 2);

        assertThat(end.joint("rightKnee").y()).isBetween(10.0, 45.0);
        assertThat(end.joint("rightKnee").z()).isGreaterThan(15);
        assertThat(end.joint("leftShoulder").y() - end.joint("rightShoulder").y())
                .isBetween(-4.0, 4.0);
        assertThat(angle(end, "rightHip", "rightKnee", "rightAnkle")).isBetween(89.0, 91.0);
    }

    @Test
    void the_hands_of_a_wall_angel_meet_over_the_head() {
        Skeleton end = Shipped.bones(WALL_ANGEL, 2);

        assertThat(end.joint("leftFingers").minus(end.joint("rightFingers")).length())
                .isLessThan(6);
        assertThat(end.joint("leftFingers").y()).isGreaterThan(end.joint("head").y() + 25);
    }

    @Test
    void the_right_arm_goes_up_with_the_left_leg() {
        Skeleton start = Shipped.bones(PRONE_ARM_LEG_LIFT, 1);
        Skeleton end = Shipped.bones(PRONE_ARM_LEG_LIFT, 2);

        assertThat(end.joint("rightHand").y())
                .isGreaterThan(end.joint("leftHand").y() + 4);
        assertThat(end.joint("leftAnkle").y())
                .isGreaterThan(end.joint("rightAnkle").y() + 8);
        assertThat(end.joint("rightAnkle").minus(start.joint("rightAnkle")).length())
                .isLessThan(4);
    }

    @Test
    void a_good_morning_bends_at_the_hips_with_a_straight_back() {
        Skeleton end = Shipped.bones(GOOD_MORNING, 2);

        assertThat(end.posture().lumbar()).isEqualTo(Bend.NONE);
        assertThat(end.posture().tilt()).isGreaterThan(45);
        assertThat(angle(end, "rightHip", "rightKnee", "rightAnkle")).isGreaterThan(155);
        assertThat(end.joint("pelvis").x()).isLessThan(-10);
    }

    @Test
    void a_crunch_leaves_the_low_back_on_the_floor() {
        Skeleton end = Shipped.bones(CRUNCH, 2);

        assertThat(end.joint("waist").y()).isLessThan(14);
        assertThat(end.joint("rightShoulder").y())
                .isGreaterThan(Shipped.bones(CRUNCH, 1).joint("rightShoulder").y() + 7);
    }

    @Test
    void a_squat_keeps_the_feet_flat_and_the_weight_over_them() {
        Skeleton end = Shipped.bones(BODYWEIGHT_SQUAT, 2);

        assertThat(end.joint("rightHeel").y()).isLessThan(4);
        assertThat(end.joint("rightKnee").x()).isLessThan(end.joint("rightToes").x() + 3);
        assertThat(end.joint("chest").x())
                .isBetween(
                        end.joint("rightHeel").x() - 12, end.joint("rightToes").x());
    }

    @Test
    void a_lunge_brings_the_back_knee_near_the_floor_with_an_upright_trunk() {
        Skeleton end = Shipped.bones(LUNGE, 2);

        assertThat(end.joint("leftKnee").y()).isLessThan(18);
        assertThat(end.joint("rightKnee").x() - end.joint("rightAnkle").x()).isBetween(-5.0, 5.0);
        assertThat(end.posture().tilt()).isZero();
    }

    @Test
    void the_hips_move_forward_in_the_lunge_stretch() {
        double way = Shipped.bones(LUNGE_STRETCH, 2).joint("pelvis").x()
                - Shipped.bones(LUNGE_STRETCH, 1).joint("pelvis").x();

        assertThat(way).isGreaterThan(15);
        assertThat(Shipped.bones(LUNGE_STRETCH, 2).posture().tilt()).isZero();
    }

    @Test
    void a_press_up_lowers_the_chest_and_keeps_the_line() {
        Skeleton start = Shipped.bones(PRESS_UP, 1);
        Skeleton end = Shipped.bones(PRESS_UP, 2);

        assertThat(start.joint("chest").y() - end.joint("chest").y()).isGreaterThan(15);
        assertThat(angle(end, "nape", "pelvis", "rightAnkle")).isGreaterThan(172);
        assertThat(angle(end, "rightShoulder", "rightElbow", "rightWrist")).isLessThan(120);
    }

    private static double angle(Skeleton bones, String from, String at, String to) {
        return bones.joint(from).minus(bones.joint(at)).angleTo(bones.joint(to).minus(bones.joint(at)));
    }
}
