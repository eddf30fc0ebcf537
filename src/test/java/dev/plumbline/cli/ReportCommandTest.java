package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents from the command line. */
class ReportCommandTest {

    private static final String URGENT = "src/site/numb-seat.yaml";
    private static final String VISITS = "src/site/visits";

    @TempDir
    private Path folder;

    @Test
    void a_document_goes_to_standard_output_as_html() {
        Call call = Call.of("report", URGENT);

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("<h1>Back-pain assessment</h1>").endsWith("</html>\n");
        assertThat(Call.of("assess", "-f", "html", URGENT).out()).isEqualTo(call.out());
    }

    @Test
    void a_name_that_ends_in_pdf_gives_a_pdf() throws IOException {
        Path pdf = folder.resolve("letter.pdf");

        assertThat(Call.of("report", URGENT, "--kind", "letter", "-o", pdf.toString(), "--paper", "letter")
                        .code())
                .isZero();
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void practitioner_and_person_have_languages_of_their_own() {
        String handout = Call.of("report", URGENT, "--kind", "handout", "--client-lang", "es")
                .out();
        String letter = Call.of("report", URGENT, "--kind", "letter", "--client-lang", "es")
                .out();

        assertThat(handout).contains("lang=\"es\"", "Cuándo parar y buscar ayuda");
        assertThat(letter).contains("lang=\"en\"", "Referral letter");
        assertThat(Call.of("report", URGENT, "--kind", "handout", "--client-lang", "xx")
                        .err())
                .startsWith("plumbline: --client-lang xx: this rule set speaks en, es");
    }

    @Test
    void visits_of_one_person_come_from_a_folder_or_as_files_in_any_order() {
        Call inFolder = Call.of("report", VISITS, "--kind", "progress");

        assertThat(inFolder.code()).isZero();
        assertThat(inFolder.out()).contains("3 visits, from September 5, 2026 to November 21, 2026.");
        assertThat(Call.of(
                                "report",
                                VISITS + "/2026-11-21.yaml",
                                VISITS + "/2026-09-05.yaml",
                                VISITS + "/2026-10-03.yaml",
                                "--kind",
                                "progress")
                        .out())
                .isEqualTo(inFolder.out());
    }

    @Test
    void a_call_that_cannot_be_is_refused_with_what_to_do() {
        assertThat(refused("report", URGENT, VISITS + "/2026-09-05.yaml")).contains("is about one assessment");
        assertThat(refused("report", VISITS, URGENT, "--kind", "progress"))
                .contains("visits of different people: references R-204, R-318");
        assertThat(refused("report", VISITS, "--kind", "progress", "--date", "2026-11-21"))
                .contains("--date would put all visits on one day");
        assertThat(refused("report", folder.toString(), "--kind", "progress")).contains("no assessment in this folder");
        assertThat(refused("report", URGENT, "--kind", "leter")).contains("did you mean letter?");
        assertThat(refused(
                        "report",
                        URGENT,
                        "--clinic",
                        folder.resolve("none.yaml").toString()))
                .contains("there is no such file");
        assertThat(refused("report", URGENT, "-o", folder.toString())).contains("it is a folder");
        assertThat(refused("report")).contains("FILE");
        assertThat(refused("assess", "-f", "pdf", URGENT, URGENT)).contains("writes one document");
        assertThat(refused("assess", "--paper", "a4", URGENT)).contains("--paper and --clinic are for -f html and pdf");
    }

    @Test
    void mistakes_in_an_assessment_or_a_clinic_are_told_with_their_place() throws IOException {
        Path person = Files.writeString(folder.resolve("person.yaml"), "client: { age: 400 }");
        Path clinic = Files.writeString(folder.resolve("clinic.yaml"), "name: A\ncolors: { accent: pink }");

        assertThat(refused("report", person.toString())).contains("person.yaml:1:16 client.age");
        assertThat(refused("report", URGENT, "--clinic", clinic.toString())).contains("clinic.yaml:2:19 colors.accent");
    }

    @Test
    void an_assessment_is_not_overwritten_by_its_document() throws IOException {
        Path person = Files.copy(Path.of(URGENT), folder.resolve("person.yaml"));

        assertThat(refused("report", person.toString(), "-o", person.toString()))
                .contains("would overwrite");
        assertThat(person).hasSameTextualContentAs(Path.of(URGENT));
    }

    private static String refused(String... words) {
        Call call = Call.of(words);
        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.out()).isEmpty();
        return call.err();
    }
}
