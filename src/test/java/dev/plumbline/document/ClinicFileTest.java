package dev.plumbline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.InvalidInputException;
import dev.plumbline.conclusion.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clinic says of itself is checked before it is printed a thousand times. */
class ClinicFileTest {

    @TempDir
    private Path folder;

    @Test
    void the_example_is_read() {
        Clinic clinic = Made.clinic();

        assertThat(clinic.name()).isEqualTo("Harbor Street Physiotherapy");
        assertThat(clinic.accent()).isEqualTo("#0b4f6c");
        assertThat(clinic.pathways().get(Urgency.EMERGENCY_NOW))
                .extracting(Clinic.Pathway::phone)
                .isEqualTo("+44 20 7946 0999");
    }

    @Test
    void every_mistake_is_told_with_its_line() {
        assertThat(refused("""
                        nam: Somebody
                        phone: [1, 2]
                        colors: { accent: blue, tint: "#ffffff" }
                        pathways:
                          SAME_DAI: { text: Call. }
                          URGENT_2W: { phone: "1" }
                        """))
                .containsExactlyInAnyOrder(
                        "1:1 nam: unknown; did you mean name?",
                        "1:1 name: missing; a clinic has a name",
                        "2:8 phone: expected words, at most 400 characters",
                        "3:19 colors.accent: expected a color such as \"#1f4e5f\", in quotation marks",
                        "5:3 pathways.SAME_DAI: unknown; did you mean SAME_DAY?",
                        "6:14 pathways.URGENT_2W: says nothing; give it a text");
    }

    @Test
    void colors_that_cannot_be_read_are_refused() {
        assertThat(refused("name: A\ncolors: { accent: \"#7fb2c8\" }"))
                .singleElement()
                .asString()
                .startsWith("2:19 colors.accent: cannot be read well beside white paper: contrast 2.")
                .endsWith("needs 4.5; choose a darker one");
        assertThat(refused("name: A\ncolors: { tint: \"#555555\" }")).hasSize(2);
    }

    @Test
    void what_is_no_yaml_or_no_mapping_is_refused_with_its_place() {
        assertThat(refused("name: [")).singleElement().asString().contains("not readable as YAML");
        assertThat(refused("- a")).anyMatch(problem -> problem.startsWith("1:1 : expected entries"));
    }

    @Test
    void a_logo_is_carried_inside_and_must_be_a_small_picture() throws IOException {
        assertThat(refused("name: A\nlogo: none.png"))
                .singleElement()
                .asString()
                .contains("there is no such file");
        Files.writeString(folder.resolve("logo.png"), "not a picture");
        assertThat(refused("name: A\nlogo: logo.png")).containsExactly("2:7 logo: neither PNG nor JPEG");
        Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});

        assertThat(Clinic.read(written("name: A\nlogo: logo.png")).logo()).startsWith("data:image/png;base64,iVBORw0K");
    }

    private List<String> refused(String text) {
        Path file = written(text);
        assertThatThrownBy(() -> Clinic.read(file)).isInstanceOf(InvalidInputException.class);
        try {
            Clinic.read(file);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream()
                    .map(problem ->
                            problem.line() + ":" + problem.column() + " " + problem.path() + ": " + problem.message())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path written(String text) {
        try {
            return Files.writeString(folder.resolve("clinic.yaml"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
