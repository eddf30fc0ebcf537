package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RuleSet;
import dev.plumbline.engine.RuleInfo;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code rules list} prints. JSON is YAML, so a YAML reader reads it back. */
class RulesListCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void every_rule_is_listed_with_what_it_concludes_and_where_it_stands() {
        String text = printed("rules", "list");

        for (RuleInfo rule : RuleSet.shipped().rules().rules()) {
            assertThat(text).contains(rule.id() + "  " + rule.title() + "\n").contains(rule.file() + ":" + rule.line());
        }
        assertThat(text)
                .contains("    flag CAUDA_EQUINA, EMERGENCY_NOW\n    CONSENSUS; GIRFT-2023")
                .endsWith(RuleSet.shipped().rules().rules().size() + " rules\n");
    }

    @Test
    void the_same_list_as_data_carries_the_reason_and_the_facts_read() {
        Map<String, Object> row = row(rows("rules", "rules", "list", "-f", "json"), "SIT-1");

        assertThat(row)
                .containsEntry("grade", "WEAK")
                .containsEntry("file", "contributors/sitting.drl")
                .containsEntry("reads", List.of("sitting.hoursPerDay"))
                .containsKeys("title", "line", "concludes", "sources", "because");
    }

    @Test
    void claims_say_where_each_lives_or_why_it_is_not_asserted() {
        String text = printed("rules", "list", "--claims");

        assertThat(text.lines().filter(line -> line.matches("S[0-4]-\\d\\d  [A-Z]+  .+")))
                .hasSize(173);
        assertThat(text)
                .contains("S3-09  ", "    exercise BRIDGE\n", "    not asserted: ")
                .endsWith("173 claims\n");
        assertThat(rows("claims", "rules", "list", "--claims", "--format", "json"))
                .hasSize(173)
                .allSatisfy(row -> assertThat(row).containsKeys("id", "grade", "claim", "where", "display"));
    }

    @Test
    void choices_list_exactly_the_rules_whose_number_was_chosen() {
        List<String> chosen = RuleSet.shipped().rules().rules().stream()
                .filter(rule -> !rule.choice().isEmpty())
                .map(RuleInfo::id)
                .toList();
        List<Map<String, Object>> rows = rows("choices", "rules", "list", "--choices", "-f", "json");

        assertThat(rows)
                .extracting(row -> row.get("id"))
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(chosen);
        assertThat(rows).allSatisfy(row -> assertThat(row).containsKeys("id", "title", "file", "line", "choice"));
        assertThat(printed("rules", "list", "--choices")).contains("    reads sitting.hoursPerDay\n");
    }

    @Test
    void a_folder_of_rules_can_be_listed_instead() {
        assertThat(printed("rules", "list", "--rules", "rules/back-pain")).isEqualTo(printed("rules", "list"));
    }

    @Test
    void what_cannot_be_listed_is_a_usage_error_that_names_the_way_to_help() {
        assertThat(run("rules", "list", "--claims", "--choices")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run("rules")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("mutually exclusive", "Try: plumbline rules help list", "Try: plumbline help rules");
        assertThat(run("rules", "list", "--rules", "no-such-folder")).isNotEqualTo(ExitCode.DONE);
        assertThat(out.size()).isZero();
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String id) {
        return rows.stream().filter(row -> id.equals(row.get("id"))).findFirst().orElseThrow();
    }

    private List<Map<String, Object>> rows(String table, String... arguments) {
        Map<String, Object> json = new Yaml(new SafeConstructor(new LoaderOptions())).load(printed(arguments));
        assertThat(json).containsKeys("ruleSet", table);
        List<Map<String, Object>> rows = new ArrayList<>();
        if (json.get(table) instanceof List<?> list) {
            for (Object row : list) {
                Map<String, Object> copy = new LinkedHashMap<>();
                ((Map<?, ?>) row).forEach((key, value) -> copy.put(String.valueOf(key), value));
                rows.add(copy);
            }
        }
        return rows;
    }

    private String printed(String... arguments) {
        out.reset();
        assertThat(run(arguments)).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(new Main.Terminal(InputStream.nullInputStream(), output, errors, Map.of()), arguments);
    }
}
