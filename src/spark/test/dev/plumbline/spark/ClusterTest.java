package dev.plumbline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, submitted to a real cluster of one master and two workers. */
class ClusterTest {

    @TempDir
    private static Path folder;

    private static Cluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.start(Files.createDirectory(folder.resolve("spark")));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void a_cluster_gives_the_bytes_of_a_batch_and_logs_nothing_of_a_person() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jsonl"), Bench.people(300));
        Path out = folder.resolve("assessed");

        int code = cluster.submit("assess", file.toString(), "-o", out.toString(), "--date", Bench.DATE.toString());

        String logs = cluster.logs();
        assertThat(code).as(logs).isEqualTo(2);
        List<String> expected = Bench.batch(folder, null, false, file);
        assertThat(Bench.written(out)).containsExactlyElementsOf(expected).hasSize(301);
        assertThat(Bench.lines(out, "rejected")).anyMatch(line -> line.contains(Bench.CANARY));
        int rejected = Bench.lines(out, "rejected").size();
        assertThat(logs)
                .contains((301 - rejected) + " assessed, " + rejected + " rejected, see ")
                .doesNotContain(Bench.CANARY);
        assertThat(cluster.executors()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_cluster_compares_by_rules_that_only_the_driver_can_see() throws Exception {
        Path rules = Bench.rulesWith(folder, "contributors/sitting.drl", "hoursPerDay >= 8", "hoursPerDay >= 3");
        Path file = Files.write(folder.resolve("b.jsonl"), Bench.good(120));
        Path out = folder.resolve("compared");

        int code = cluster.submit(
                "compare",
                file.toString(),
                "-o",
                out.toString(),
                "--date",
                Bench.DATE.toString(),
                "--new",
                rules.toString());

        assertThat(code).as(cluster.logs()).isZero();
        Path local = folder.resolve("local");
        Local.run(
                "compare",
                file.toString(),
                "-o",
                local.toString(),
                "--date",
                Bench.DATE.toString(),
                "--new",
                rules.toString());
        assertThat(Bench.lines(out, "changed")).isNotEmpty().containsExactlyElementsOf(Bench.lines(local, "changed"));
        assertThat(out.resolve("changes.jsonl")).hasSameTextualContentAs(local.resolve("changes.jsonl"));
    }
}
