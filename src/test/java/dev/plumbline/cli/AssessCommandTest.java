package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private String desk = "";
    private String emergency = "";
    private String bad = "";

    @BeforeEach
    void files() throws IOException {
        desk = write("desk.yaml", People.DESK);
        emergency = write("emergency.yaml", People.EMERGENCY);
        bad = write("bad.yaml", "pain: { severity: 11 }\nsiting: { hoursPerDay: 9 }\n");
    }

    @Test
    void the_assessment_is_printed_and_nothing_else() {
        Call call = Call.of("assess", desk);

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).startsWith("URGENCY").contains("PLAN").doesNotContainIgnoringCase("no red flags");
    }

    @Test
    void the_text_has_no_escape_and_no_line_that_runs_over() {
        String text = Call.of("assess", desk, emergency).out();

        assertThat(text.lines())
                .allMatch(line -> line.length() <= 100 || !line.strip().contains(" "));
        assertThat(text.codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }

    @Test
    void a_bad_file_is_refused_with_all_its_problems_and_the_others_are_assessed() {
        Call call = Call.of("assess", "-f", "jsonl", desk, bad, emergency);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err().lines())
                .containsExactly(
                        bad + ":1:19 pain.severity: 11 is over 10 (NPRS 0-10)",
                        bad + ":2:1 siting: unknown topic; did you mean sitting?");
        assertThat(call.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"source\":\"" + desk + "\""),
                        second -> assertThat(second).startsWith("{\"source\":\"" + emergency + "\""));
    }

    @Test
    void fail_at_exits_with_10_and_a_refused_file_outranks_it() {
        assertThat(Call.of("assess", "--fail-at", "SAME_DAY", emergency).code()).isEqualTo(10);
        assertThat(Call.of("assess", "--fail-at", "same-day", desk, emergency).code())
                .isEqualTo(10);
        assertThat(Call.of("assess", "--fail-at", "emergencyNow", desk).code()).isZero();
        assertThat(Call.of("assess", "--fail-at", "SAME_DAY", emergency, bad).code())
                .isEqualTo(2);
        assertThat(Call.of("assess", "--fail-at", "SAME_DAY", bad, emergency).code())
                .isEqualTo(2);
    }

    @Test
    void json_is_for_one_file_and_names_jsonl_for_several() {
        Call call = Call.of("assess", "-f", "json", desk, emergency);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("for 2 files use -f jsonl");
        assertThat(Call.of("assess", "-f", "JSON", desk).out())
                .startsWith("{\n  \"source\": \"")
                .endsWith("}\n");
    }

    @Test
    void a_dash_reads_standard_input_once() {
        assertThat(Call.with(People.JSON, "assess", "-f", "jsonl", "-").out()).startsWith("{\"source\":\"-\"");
        assertThat(Call.with(People.JSON, "assess", "-", desk).out()).contains("-, assessed on", desk);
        assertThat(Call.with("pain: { severity: 11 }", "assess", "-").err()).startsWith("-:1:19 pain.severity: 11");
        assertThat(Call.with(People.JSON, "assess", "-", "-").err()).contains("can be read only once");
    }

    @Test
    void the_date_of_the_call_outranks_that_of_the_visit_and_that_the_clock() {
        assertThat(assessedOn("assess", "-f", "jsonl", emergency)).isEqualTo("2021-01-15");
        assertThat(assessedOn("assess", "-f", "jsonl", "--date", "2024-02-29", emergency))
                .isEqualTo("2024-02-29");
        assertThat(assessedOn("assess", "-f", "jsonl", desk))
                .matches("\\d{4}-\\d{2}-\\d{2}")
                .isNotEqualTo("2021-01-15");
    }

    @Test
    void output_goes_into_a_file_byte_for_byte() throws IOException {
        Path output = folder.resolve("out.json");
        Files.writeString(output, "something longer that stood here before".repeat(10_000));

        Call call = Call.of("assess", "-f", "json", "--date", "2026-01-15", "-o", output.toString(), desk);

        assertThat(call).isEqualTo(new Call(0, "", ""));
        assertThat(output)
                .hasContent(Call.of("assess", "-f", "json", "--date", "2026-01-15", desk)
                        .out());
        assertThat(Call.of("assess", "-o", output.toString(), "--fail-at", "same-day", emergency)
                        .code())
                .isEqualTo(10);
    }

    @Test
    void output_that_cannot_be_written_is_said() throws IOException {
        for (Path output : new Path[] {folder, folder.resolve("missing/out.json")}) {
            Call call = Call.of("assess", "-o", output.toString(), desk);

            assertThat(call.code()).isEqualTo(2);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).contains("-o " + output + " cannot be written");
        }
    }

    @Test
    void output_never_overwrites_what_is_to_be_read() throws IOException {
        Call call =
                Call.of("assess", "-o", folder.resolve(".").resolve("desk.yaml").toString(), desk);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("would overwrite an assessment");
        assertThat(Path.of(desk)).hasContent(People.DESK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.yaml", ".", "a\0b", "", "@file", "\u001b[31m.yaml"})
    void a_file_that_cannot_be_read_is_named_and_the_others_are_assessed(String name) {
        Call call = Call.of("assess", "-f", "jsonl", name.startsWith("@") ? name : folder + "/" + name, desk);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out().lines()).hasSize(1);
        assertThat(call.err()).containsAnyOf("there is no such file", "cannot be read; is it a file?");
        assertThat(call.err()).doesNotContain("\u001b", "\0", "java.", "Exception");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String assessedOn(String... words) {
        return Call.of(words).out().replaceFirst("(?s).*\"assessedOn\":\"([^\"]*)\".*", "$1");
    }
}
