package dev.plumbline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.spark.Local.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rule sets over the same people. */
class CompareTest {

    private static final String SITTING = "contributors/sitting.drl";

    @TempDir
    private Path folder;

    @Test
    void those_whose_outcome_changes_are_kept_and_counted_by_change() throws Exception {
        Path rules = Bench.rulesWith(folder, SITTING, "hoursPerDay >= 8", "hoursPerDay >= 3");
        List<String> people = Bench.good(40);
        Path file = Files.write(folder.resolve("a.jsonl"), people);

        Ran ran = compare(file, rules);

        Assessor old = Assessor.of(RuleSet.shipped());
        Assessor now = Assessor.of(RuleSet.load(rules));
        Map<String, Long> expected = people.stream()
                .map(Assessment::parse)
                .flatMap(person ->
                        Change.between(old.outline(person, Bench.DATE), now.outline(person, Bench.DATE)).stream())
                .collect(Collectors.groupingBy(Change::text, TreeMap::new, Collectors.counting()));
        assertThat(expected).isNotEmpty();
        String table = expected.entrySet().stream()
                .map(group -> group.getKey() + " " + group.getValue() + "\n")
                .collect(Collectors.joining());
        assertThat(ran).isEqualTo(new Ran(0, table + "40 assessed\n", ""));
        long changed = people.stream()
                .map(Assessment::parse)
                .filter(person -> !Change.between(old.outline(person, Bench.DATE), now.outline(person, Bench.DATE))
                        .isEmpty())
                .count();
        assertThat(Bench.lines(folder.resolve("out"), "changed"))
                .hasSize((int) changed)
                .allSatisfy(line -> assertThat(line).startsWith("{\"source\":\"" + Bench.address(file) + ":"));
    }

    @Test
    void the_smallest_example_has_no_answer_that_the_change_does_not_need() throws Exception {
        Path rules = Bench.rulesWith(folder, SITTING, "hoursPerDay >= 8", "hoursPerDay >= 3");
        Path file = Files.write(
                folder.resolve("a.jsonl"),
                List.of(
                        "{ \"client\": { \"age\": 41 }, \"sitting\": { \"hoursPerDay\": 5 }, \"pain\": { \"severity\": 4 } }",
                        "{ \"client\": { \"age\": 41 }, \"sitting\": { \"hoursPerDay\": 4 } }",
                        "{ \"sitting\": { \"hoursPerDay\": 9 } }",
                        "none"));

        Ran ran = compare(file, rules);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(Bench.lines(folder.resolve("out"), "changed")).hasSize(2);
        assertThat(Bench.lines(folder.resolve("out"), "rejected")).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("out/changes.jsonl")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .contains("\"people\":2,\"smallest\":{\"sitting\":{\"hoursPerDay\":4}},\"of\":\""
                                + Bench.address(file) + ":2\"}"));
    }

    @Test
    void the_rules_of_a_jar_against_the_same_rules_change_nothing() throws Exception {
        Path file = Files.write(folder.resolve("a.jsonl"), Bench.good(10));

        Ran ran = compare(file, Path.of("rules/back-pain"), "--old", "target/spark/plumbline.jar");

        assertThat(ran).isEqualTo(new Ran(0, "10 assessed\n", ""));
        assertThat(folder.resolve("out/changes.jsonl")).isEmptyFile();
    }

    private Ran compare(Path file, Path now, String... old) {
        String[] call = {
            "compare",
            file.toString(),
            "-o",
            folder.resolve("out").toString(),
            "--date",
            Bench.DATE.toString(),
            "--new",
            now.toString()
        };
        String[] all = Arrays.copyOf(call, call.length + old.length);
        System.arraycopy(old, 0, all, call.length, old.length);
        return Local.run(all);
    }
}
