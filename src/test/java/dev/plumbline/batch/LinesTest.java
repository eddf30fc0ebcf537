package dev.plumbline.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a line may look like, and what becomes of one that is none. */
class LinesTest {

    private static final String SITTER = "{ \"sitting\": { \"hoursPerDay\": 9 } }";

    @TempDir
    Path temporary;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(temporary);
    }

    @Test
    void a_short_line_has_the_keys_of_the_contract_in_their_order() throws Exception {
        List<String> lines = folder.lines(
                folder.input("in.jsonl", "{ \"trauma\": { \"severity\": \"none\", \"fallHeightM\": 3 } }"));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .matches("\\{\"source\":\"in.jsonl:1\",\"urgency\":\\{\"level\":\"\\w+\"},\"flags\":\\[.*],"
                        + "\"patterns\":\\[.*],\"contributors\":\\[.*],\"plan\":\\{\"status\":\"\\w+\"},"
                        + "\"screenComplete\":false,\"warnings\":\\[\\{\"path\":\"[\\w.]+\",\"text\":\".+\"}]}");
    }

    @Test
    void a_mark_windows_line_breaks_and_blank_lines_are_no_trouble() throws Exception {
        String text = "\uFEFF" + SITTER + "\r\n\r\n   \n" + SITTER + "\n\n" + SITTER;

        List<String> lines = folder.lines(folder.input("in.jsonl", text));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"source\":\"in.jsonl:1\"").contains("PROLONGED_SITTING");
        assertThat(lines.get(1)).startsWith("{\"source\":\"in.jsonl:4\"");
        assertThat(lines.get(2)).startsWith("{\"source\":\"in.jsonl:6\"");
    }

    @Test
    void what_is_wrong_is_set_aside_with_its_place_and_reason_and_the_rest_is_assessed() throws Exception {
        String text = "{ \"siting\": {} }\n" + SITTER + "\n{ \"sitting\": \n" + "[]\n" + SITTER + " x\n";

        assertThat(folder.lines(folder.input("in.jsonl", text))).hasSize(1);
        assertThat(folder.rejects("lines"))
                .containsExactly(
                        "{\"source\":\"in.jsonl\",\"line\":1,\"reason\":\"in.jsonl:1:3 siting: unknown topic; did you mean sitting?\"}",
                        "{\"source\":\"in.jsonl\",\"line\":3,\"reason\":\"in.jsonl:3:14: not readable as JSON: the file ends before it is complete\"}",
                        "{\"source\":\"in.jsonl\",\"line\":4,\"reason\":\"in.jsonl:4:1: an assessment is made of topics, such as 'pain: { severity: 4 }'\"}",
                        folder.rejects("lines").get(3));
        assertThat(folder.rejects("lines").get(3)).contains("\"line\":5");
    }

    @Test
    void a_line_far_too_long_is_set_aside_however_long_it_is() throws Exception {
        String text = SITTER + "\n{ \"visit\": \"" + "x".repeat(3_000_000) + "\" }\n" + SITTER;

        assertThat(folder.lines(folder.input("in.jsonl", text))).hasSize(2);
        assertThat(folder.rejects("lines"))
                .containsExactly(
                        "{\"source\":\"in.jsonl\",\"line\":2,\"reason\":\"in.jsonl:2:1: larger than 1 MiB; an assessment is a few kilobytes\"}");
    }

    @Test
    void a_line_in_another_encoding_is_set_aside() throws Exception {
        byte[] bytes = (SITTER + "\n{ \"visit\": { \"note\": \"caf\u00E9\" } }\n").getBytes(ISO_8859_1);

        assertThat(folder.lines(folder.input("in.jsonl", bytes))).hasSize(1);
        assertThat(folder.rejects("lines")).hasSize(1).first().asString().contains("not text in UTF-8");
    }

    @Test
    void a_compressed_file_that_is_cut_short_gives_what_it_holds_and_says_so() throws Exception {
        byte[] whole = Folder.zipped((SITTER + "\n").repeat(300).getBytes(ISO_8859_1));
        Input cut = folder.input("in.bin", java.util.Arrays.copyOf(whole, whole.length - 12));

        int lines = folder.lines(new Input("in.jsonl.gz", cut.path())).size();

        assertThat(lines).isPositive().isLessThanOrEqualTo(300);
        assertThat(folder.rejects("lines")).last().asString().contains("cannot be read from here on");
    }

    @Test
    void an_empty_input_gives_an_empty_output() throws Exception {
        assertThat(folder.lines(folder.input("in.jsonl", ""))).isEmpty();
        assertThat(folder.rejects("lines")).isEmpty();
    }

    @Test
    void a_whole_result_is_the_one_that_assess_gives() throws Exception {
        Input input = folder.input("in.jsonl", SITTER);
        BatchJob short_ = folder.job(List.of(input), "full", 1, BatchJob.Start.NEW);
        LocalDate date = LocalDate.of(2026, 3, 1);
        folder.run(new BatchJob(
                short_.inputs(),
                short_.standardInput(),
                short_.output(),
                short_.rules(),
                date,
                date,
                true,
                1,
                short_.start()));

        String whole = Assessor.of(RuleSet.shipped())
                .assess(Assessment.parse(SITTER).named("in.jsonl:1").on(date), date)
                .toJsonLine();
        assertThat(folder.file("full")).hasContent(whole + "\n");
    }
}
