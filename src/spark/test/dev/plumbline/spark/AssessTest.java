package dev.plumbline.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spark.Local.Ran;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job gives what a batch gives. */
class AssessTest {

    @TempDir
    private Path folder;

    @Test
    void lines_in_many_pieces_give_the_bytes_of_a_batch() throws Exception {
        Path plain = Files.writeString(folder.resolve("a.jsonl"), Bench.people(60));
        Path zipped = folder.resolve("b.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(Bench.people(20).getBytes(StandardCharsets.UTF_8));
        }

        Ran ran = assess("out", folder + "/*.jsonl*");

        List<String> expected = Bench.batch(folder, null, false, plain, zipped);
        assertThat(expected).hasSize(82);
        assertThat(Bench.written(folder.resolve("out"))).containsExactlyElementsOf(expected);
        // Every seventh of 60 and of 20 is nobody, and both files end in half a line.
        assertThat(Bench.lines(folder.resolve("out"), "rejected")).hasSize(9 + 1 + 3 + 1);
        assertThat(ran.out()).startsWith("68 assessed, 14 rejected, see ");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void every_way_to_cut_a_file_gives_every_line_once_with_its_number() throws Exception {
        String text = "{}\n\n{}\r\n \n{}\n{}";
        Path file = Files.writeString(folder.resolve("a.jsonl"), text);
        List<String> expected = Bench.batch(folder, null, false, file);
        assertThat(expected).hasSize(4);
        for (int size = 1; size <= text.length(); size++) {
            Local.session().conf().set("spark.sql.files.maxPartitionBytes", size);
            try {
                assess("cut" + size, file.toString());
            } finally {
                Local.session().conf().set("spark.sql.files.maxPartitionBytes", "4001");
            }
            assertThat(Bench.written(folder.resolve("cut" + size))).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void whole_results_by_the_rules_of_a_folder_are_those_of_a_batch() throws Exception {
        Path rules = Bench.rulesWith(folder, "contributors/sitting.drl", "hoursPerDay >= 8", "hoursPerDay >= 2");
        Path file = Files.write(folder.resolve("a.jsonl"), Bench.good(6));

        Ran ran = assess("out", file.toString(), "--full", "--rules", rules.toString());

        assertThat(ran).isEqualTo(new Ran(0, "6 assessed\n", ""));
        assertThat(Bench.written(folder.resolve("out")))
                .containsExactlyElementsOf(Bench.batch(folder, rules, true, file))
                .isNotEqualTo(Bench.batch(folder, null, true, file));
    }

    @Test
    void parquet_gives_what_its_rows_give_as_lines() throws Exception {
        List<String> people = Bench.good(20);
        Path lines = Files.write(folder.resolve("a.jsonl"), people);
        Local.session().read().json(lines.toString()).coalesce(1).write().parquet(folder + "/topics");
        Dataset<Row> json =
                Local.session().createDataset(people, Encoders.STRING()).toDF("assessment");
        json.coalesce(1).write().parquet(folder + "/column");
        List<String> expected = nameless(Bench.batch(folder, null, false, lines));

        assertThat(assess("out1", folder + "/topics", "--parquet").code()).isZero();
        assertThat(assess("out2", folder + "/column", "--column", "assessment").code())
                .isZero();

        assertThat(nameless(Bench.written(folder.resolve("out1")))).containsExactlyElementsOf(expected);
        assertThat(nameless(Bench.written(folder.resolve("out2")))).containsExactlyElementsOf(expected);
        assertThat(Bench.written(folder.resolve("out2")).get(19)).contains(".parquet:20\"");
    }

    @Test
    void columns_may_be_called_by_paths_and_a_wrong_row_is_set_aside() throws Exception {
        Dataset<Row> rows = Local.session()
                .range(2)
                .select(
                        col("id").multiply(9).cast("double").as("sitting.hoursPerDay"),
                        col("id").plus(4).cast("int").as("strength.gluteMediusGrade.left"),
                        col("id").multiply(100).cast("int").as("client.age"),
                        col("id").multiply(11).cast("int").as("pain.severity"));
        rows.coalesce(1).write().parquet(folder + "/paths");

        Ran ran = assess("out", folder + "/paths", "--parquet");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(Bench.lines(folder.resolve("out"), "assessed")).hasSize(1);
        assertThat(Bench.lines(folder.resolve("out"), "rejected"))
                .singleElement()
                .asString()
                .contains("\"line\":2", "pain.severity: 11 is ");
    }

    @Test
    void a_wrong_call_says_what_to_do() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{}");

        assertThat(assess("out", folder + "/none.jsonl").err()).contains("none.jsonl: there is no such file");
        assertThat(assess("a.jsonl", file.toString()).err()).contains("is there already; give -o a new name");
        Ran ran = assess("out", file.toString(), "--rules", folder.toString());
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("has no ruleset.yaml");
    }

    private Ran assess(String output, String... arguments) {
        String[] all = new String[arguments.length + 5];
        all[0] = "assess";
        all[1] = "-o";
        all[2] = folder.resolve(output).toString();
        all[3] = "--date";
        all[4] = Bench.DATE.toString();
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return Local.run(all);
    }

    private static List<String> nameless(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("\"source\":\"[^\"]*\",", ""))
                .toList();
    }
}
