package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.RuleSet;
import dev.plumbline.RuleSetException;
import dev.plumbline.picture.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void an_exercise_is_printed_as_svg() {
        Call call = Call.of("picture", "bird-dog");

        assertThat(call.code()).isZero();
        assertThat(call.out()).startsWith("<svg ").contains("<title id=\"bird-dog-title\">Bird dog</title>");
        assertThat(Call.of("picture", "BIRD_DOG").out()).isEqualTo(call.out());
    }

    @Test
    void the_ending_of_the_file_says_what_is_written() throws IOException {
        Path svg = folder.resolve("a.svg");
        Path png = folder.resolve("a.png");

        assertThat(Call.of("picture", "clam", "-o", svg.toString()).code()).isZero();
        assertThat(Call.of("picture", "clam", "-o", png.toString(), "--width", "120")
                        .code())
                .isZero();
        assertThat(svg).content().startsWith("<svg ");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(120);
        assertThat(Call.of("picture", "clam", "-o", folder.resolve("a.gif").toString())
                        .err())
                .contains("ends in .svg or .png");
    }

    @Test
    void several_exercises_go_into_a_folder() {
        assertThat(Call.of("picture", "clam", "wall-angel", "-o", folder.toString())
                        .code())
                .isZero();
        assertThat(folder.resolve("clam.svg")).exists();
        assertThat(folder.resolve("wall-angel.svg")).exists();
        assertThat(Call.of("picture", "clam", "bridge").code()).isEqualTo(2);
    }

    @Test
    void the_body_chart_of_an_assessment_is_drawn() throws IOException {
        Path person = folder.resolve("person.yaml");
        Files.writeString(person, "pain: { sites: [lowBack], side: left, severity: 6 }\n");
        Call call = Call.of("picture", "body", person.toString());

        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("Painful areas: Low back, left. Severity at present: 6 of 10.");
        assertThat(Call.of("picture", "body").err()).contains("one file, the assessment");
    }

    @Test
    void a_rule_set_of_ones_own_has_the_shipped_pictures_of_its_exercises_until_it_brings_some() throws IOException {
        Path own = OwnRules.in(folder).folder();

        assertThat(RuleSet.load(own).pictures().words()).containsKey("region.LOW_BACK");
        assertThat(Call.of("picture", "bridge", "--rules", own.toString()).err())
                .contains("this rule set has no picture of BRIDGE");
        Files.writeString(own.resolve(Pictures.FILE), "words: {}\nranges: { knee: 5 }\n");
        assertThatThrownBy(() -> RuleSet.load(own))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("catalogue/pictures.yaml:2:9 ranges: 'lumbar.flexion' is missing");
    }

    @Test
    void a_wrong_code_is_refused_with_the_nearest() {
        Call call = Call.of("picture", "brigde");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("there is no exercise 'brigde'; did you mean BRIDGE?");
        assertThat(Call.of("picture", "clam", "--width", "9").err()).contains("16 to 8192");
    }
}
