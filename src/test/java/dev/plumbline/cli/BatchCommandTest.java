package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.batch.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call of a batch: what it reads, what it refuses, what it ends with. */
class BatchCommandTest {

    private static final String SITTER = "{ \"sitting\": { \"hoursPerDay\": 9 } }\n";
    private static final String EMERGENCY = "{ \"caudaEquina\": { \"saddleNumbness\": \"yes\" } }\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String out() {
        return folder.resolve("out.jsonl").toString();
    }

    @Test
    void several_files_and_a_pattern_are_read_in_order_and_the_output_is_none_of_them() throws IOException {
        file("b.jsonl", EMERGENCY);
        file("a.jsonl", SITTER);
        String table = file("c.csv", "client.age\n41\n");

        Call call = Call.of("batch", table, folder + "/*.jsonl", "-o", out());
        Call again = Call.of("batch", table, folder + "/*.jsonl", "-o", out(), "--force");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(again.err()).isEqualTo("3 assessed\n");
        assertThat(Files.readAllLines(folder.resolve("out.jsonl")))
                .extracting(line -> line.replaceAll(".*/(\\w\\.\\w+:\\d+)\".*", "$1"))
                .containsExactly("c.csv:2", "a.jsonl:1", "b.jsonl:1");
    }

    @Test
    void standard_input_is_read_and_known_for_what_it_is() {
        assertThat(Call.with(SITTER + SITTER, "batch", "-", "-o", out()).err()).isEqualTo("2 assessed\n");
        assertThat(Call.with("client.age\n41\n", "batch", "-", "-o", out(), "--force")
                        .err())
                .isEqualTo("1 assessed\n");
    }

    @Test
    void a_summary_counts_what_came_out() throws IOException {
        Call call = Call.of("batch", file("in.jsonl", SITTER + EMERGENCY), "-o", out(), "--summary");

        assertThat(call.out().lines())
                .containsExactly(
                        "contributor PROLONGED_SITTING POSSIBLE 1",
                        "flag CAUDA_EQUINA 1",
                        "urgency EMERGENCY_NOW 1",
                        "urgency NONE 1");
    }

    @Test
    void a_level_that_anybody_reaches_ends_with_ten_and_a_rejected_line_outranks_it() throws IOException {
        String good = file("good.jsonl", SITTER + EMERGENCY);
        String bad = file("bad.jsonl", EMERGENCY + "nothing\n");

        assertThat(Call.of("batch", good, "-o", out(), "--fail-at", "same-day").code())
                .isEqualTo(10);
        assertThat(Call.of("batch", good, "-o", out(), "--force").code()).isZero();
        Call rejected = Call.of("batch", bad, "-o", out(), "--force", "--fail-at", "same-day");
        assertThat(rejected.code()).isEqualTo(2);
        assertThat(rejected.err()).isEqualTo("1 assessed, 1 rejected, see " + out() + ".rejects\n");
        assertThat(folder.resolve("out.jsonl.rejects")).exists();
    }

    @Test
    void an_output_that_is_there_is_not_written_over() throws IOException {
        String in = file("in.jsonl", SITTER);
        file("out.jsonl", "precious");

        Call call = Call.of("batch", in, "-o", out());

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("is there already; --force writes over it");
        assertThat(folder.resolve("out.jsonl")).hasContent("precious");
        assertThat(Call.of("batch", in, "-o", in, "--force").err()).contains("would be read and written");
        assertThat(folder.resolve("in.jsonl")).hasContent(SITTER);
    }

    @Test
    void calls_that_cannot_be_are_refused_before_anything_is_written() throws IOException {
        String in = file("in.jsonl", SITTER);

        assertThat(Call.of("batch", "nowhere.jsonl", "-o", out()).err()).contains("there is no such file");
        assertThat(Call.of("batch", folder.toString(), "-o", out()).err()).contains("is a folder");
        assertThat(Call.of("batch", folder + "/*.txt", "-o", out()).err()).contains("no file is called so");
        assertThat(Call.of("batch", in, "-o", folder.resolve("no/out").toString())
                        .err())
                .contains("there is no such folder");
        assertThat(Call.of("batch", in, "-o", folder.toString()).err()).contains("is no file");
        assertThat(Call.of("batch", in, "-o", out(), "--threads", "0").err()).contains("at least one");
        assertThat(Call.of("batch", in, "-o", out(), "--force", "--resume").err())
                .contains("not both");
        assertThat(Call.of("batch", in).code()).isEqualTo(2);
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    @Test
    void the_meter_tells_rate_time_left_and_rejects() {
        assertThat(BatchMeter.line(new Progress(30_000, 12, 50_000, 200_000, 0, 0), 10))
                .isEqualTo("30,000 assessed, 3,000 a second, 12 rejected, 25 %, 30 s left");
        assertThat(BatchMeter.line(new Progress(30_000, 0, 150_000, 200_000, 20_000, 100_000), 100))
                .isEqualTo("30,000 assessed, 100 a second, 75 %, 1 min 40 s left");
        assertThat(BatchMeter.line(new Progress(500, 0, 1_000, 0, 0, 0), 1)).isEqualTo("500 assessed, 500 a second");
    }

    @Test
    void a_log_is_not_filled_with_lines() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        BatchMeter meter = new BatchMeter(new PrintStream(err, true, StandardCharsets.UTF_8), false);
        for (int i = 0; i < 1_000; i++) {
            meter.show(new Progress(i, 0, i, 1_000, 0, 0));
        }
        meter.end();

        assertThat(err.size()).isZero();
    }
}
