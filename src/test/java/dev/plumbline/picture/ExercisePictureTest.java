package dev.plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conclusion.ExerciseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What is true of the picture of every exercise. */
class ExercisePictureTest {

    private static final Set<ExerciseCode> NOT_ON_A_FLOOR = Set.of(ExerciseCode.SWIM, ExerciseCode.CYCLE);

    @Test
    void every_exercise_of_the_catalogue_has_a_picture() {
        assertThat(Shipped.PICTURES.codes())
                .containsExactlyElementsOf(List.of(ExerciseCode.values()))
                .containsAll(Shipped.CATALOGUE.exercises().keySet());
    }

    @ParameterizedTest
    @EnumSource(ExerciseCode.class)
    void it_says_in_words_what_it_shows(ExerciseCode code) throws Exception {
        Element svg = Shipped.parsed(svg(code, "p1"));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 400 300");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("p1-title p1-desc");
        Element title = Shipped.elements(svg, "title").get(0);
        assertThat(title.getAttribute("id")).isEqualTo("p1-title");
        assertThat(title.getTextContent())
                .isEqualTo(Objects.requireNonNull(Shipped.CATALOGUE.exercises().get(code))
                        .name());
        Element description = Shipped.elements(svg, "desc").get(0);
        assertThat(description.getAttribute("id")).isEqualTo("p1-desc");
        assertThat(description.getTextContent().split(" ")).hasSizeGreaterThan(15);
        assertThat(description.getTextContent()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(ExerciseCode.class)
    void it_needs_nothing_from_outside(ExerciseCode code) {
        assertThat(svg(code, "p").replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http", "href", "<script", "<style", "<image", "<text", "url(", "font");
    }

    @ParameterizedTest
    @EnumSource(ExerciseCode.class)
    void everything_is_on_the_canvas(ExerciseCode code) {
        List<Panel> panels = Shipped.of(code).panels();
        List<Frame> frames = new Layout(panels).frames();
        for (int i = 0; i < panels.size(); i++) {
            Box box = panels.get(i).bounds();
            Frame frame = frames.get(i);
            assertThat(frame.scale()).isBetween(0.8, 2.3);
            assertThat(frame.x(box.left())).isGreaterThan(2);
            assertThat(frame.x(box.right())).isLessThan(398);
            assertThat(frame.y(box.high())).isGreaterThan(2);
            assertThat(frame.y(box.low())).isLessThan(298);
        }
    }

    @ParameterizedTest
    @EnumSource(ExerciseCode.class)
    void nobody_floats_and_nobody_sinks(ExerciseCode code) {
        for (Panel panel : Shipped.of(code).panels()) {
            double lowest = new Flesh(new Skeleton(panel.posture()))
                    .all().stream()
                            .mapToDouble(part -> part.lowest().lowest())
                            .min()
                            .orElseThrow();
            boolean inTheAir = NOT_ON_A_FLOOR.contains(code)
                    || (code == ExerciseCode.WALK_JOG && panel.caption().equals("end"));
            if (inTheAir) {
                assertThat(Math.abs(lowest)).isGreaterThan(1);
            } else {
                assertThat(lowest).isBetween(-0.5, 0.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ExerciseCode.class)
    void the_body_keeps_its_measures(ExerciseCode code) {
        for (Panel panel : Shipped.of(code).panels()) {
            Map<String, Vec> joints = new Skeleton(panel.posture()).joints();
            for (String side : List.of("left", "right")) {
                assertThat(length(joints, side + "Hip", side + "Knee")).isCloseTo(42, offset());
                assertThat(length(joints, side + "Knee", side + "Ankle")).isCloseTo(41, offset());
                assertThat(length(joints, side + "Shoulder", side + "Elbow")).isCloseTo(30, offset());
                assertThat(length(joints, side + "Elbow", side + "Wrist")).isCloseTo(25.5, offset());
            }
            assertThat(length(joints, "leftHip", "rightHip")).isCloseTo(17, offset());
            assertThat(length(joints, "waist", "chest")).isCloseTo(15, offset());
            assertThat(length(joints, "chest", "nape")).isCloseTo(25, offset());
        }
    }

    @ParameterizedTest
    @EnumSource(ExerciseCode.class)
    void it_is_drawn_the_same_each_time(ExerciseCode code) {
        ExercisePicture again = Objects.requireNonNull(
                Pictures.of(Shipped.TEXT, Shipped.CATALOGUE).of(code));

        assertThat(again.toSvg(Shipped.PICTURES::word, "p")).isEqualTo(svg(code, "p"));
    }

    @Test
    void two_pictures_on_a_page_share_no_id() throws Exception {
        List<String> ids = new ArrayList<>();
        for (String prefix : List.of("a", "b")) {
            Element svg = Shipped.parsed(svg(ExerciseCode.BRIDGE, prefix));
            Shipped.elements(svg, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }

        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void words_come_from_the_caller() {
        String svg = Shipped.of(ExerciseCode.BRIDGE).toSvg(key -> "<" + key + ">", "p");

        assertThat(svg)
                .contains("&lt;picture.BRIDGE.title&gt;", "&lt;picture.BRIDGE.alt&gt;", "&lt;caption.start&gt;")
                .doesNotContain("Bridge");
    }

    private static String svg(ExerciseCode code, String id) {
        return Shipped.of(code).toSvg(Shipped.PICTURES::word, id);
    }

    private static double length(Map<String, Vec> joints, String from, String to) {
        return Objects.requireNonNull(joints.get(from))
                .minus(Objects.requireNonNull(joints.get(to)))
                .length();
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }
}
