package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One run of cases in every format at once, each read back. JSON is YAML, so a YAML reader reads it. */
class CaseFormatsTest {

    @TempDir
    private static Path folder;

    private static Call call;

    @BeforeAll
    static void run_once() throws IOException {
        OwnRules rules = OwnRules.in(folder);
        rules.edit("cases/sitting.case.yaml", "hoursPerDay: 8 } }", "hoursPerDay: 7 } }");
        rules.edit("cases/sitting.case.yaml", "just below eight hours", "\"a < b & \\\"c\\\" \\e[31m\"");
        rules.edit("cases/sitting.case.yaml", "hoursPerDay: 7.9", "hoursPerDay: 9");
        rules.edit(
                "cases/sitting.case.yaml", "  - name: hours unknown\n", "  - name: hours unknown\n    status: todo\n");
        rules.edit("cases/cauda-equina.case.yaml", "saddleNumbness: no } }", "saddleNumbness: perhaps } }");
        call = rules.test(
                "--format=pretty",
                "--format=json=" + folder.resolve("out.json"),
                "--format=junit=" + folder.resolve("out.xml"),
                "--format=sarif=" + folder.resolve("out.sarif"));
    }

    @Test
    void all_of_them_are_written_by_one_run() {
        assertThat(call.code()).as(call.err()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.out()).contains("7 cases: 3 passed, 2 failed, 1 unreadable, 1 todo that pass\n");
        assertThat(call.out()).doesNotContain("\u001b");
    }

    @Test
    void json_has_every_case_with_its_place_and_what_it_missed() throws IOException {
        Map<String, Object> json = yaml("out.json");

        assertThat(json).containsKeys("ruleSet", "counts", "milliseconds", "unreadable", "cases");
        assertThat((Map<?, ?>) json.get("counts"))
                .isEqualTo(Map.of("cases", 7, "passed", 3, "failed", 2, "todo", 0, "todoPasses", 1, "unreadable", 1));
        assertThat(list(json, "cases")).hasSize(7);
        Map<?, ?> failed = (Map<?, ?>) list(json, "cases").get(3);
        assertThat(failed.get("status")).isEqualTo("failed");
        assertThat(failed.get("line")).isEqualTo(8);
        assertThat(String.valueOf(failed.get("misses"))).contains("key=fired, expected=MY-SIT-1, got=nothing");
        assertThat(String.valueOf(failed.get("hints"))).contains("rule=MY-SIT-1", "distance=7 h, needs 8 or more");
    }

    @Test
    void junit_xml_counts_what_it_holds() throws Exception {
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("out.xml").toFile())
                .getDocumentElement();

        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(numbers(suites)).containsExactly("7", "2", "1", "1");
        assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(7);
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(suites.getElementsByTagName("error").getLength()).isEqualTo(1);
        assertThat(suites.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        Element second = (Element) suites.getElementsByTagName("failure").item(1);
        assertThat(((Element) second.getParentNode()).getAttribute("name")).isEqualTo("Sitting / a < b & \"c\" ?[31m");
        assertThat(second.getTextContent()).contains("contributors.mustNot: expected no PROLONGED_SITTING", "rerun: ");
    }

    @Test
    void sarif_places_each_failure_at_its_line() throws IOException {
        Map<String, Object> sarif = yaml("out.sarif");

        assertThat(sarif).containsEntry("version", "2.1.0").containsKey("$schema");
        Map<?, ?> run = (Map<?, ?>) list(sarif, "runs").get(0);
        assertThat(String.valueOf(run.get("tool"))).contains("name=plumbline", "id=case-fails", "id=case-unreadable");
        List<?> results = list(run, "results");
        assertThat(results).hasSize(4);
        assertThat(results.get(0).toString())
                .contains("ruleId=case-unreadable", "level=error", "startLine=11", "cauda-equina.case.yaml");
        assertThat(results.get(1).toString()).contains("ruleId=case-fails", "startLine=8", "uri=file://");
        assertThat(results.get(3).toString()).contains("ruleId=todo-passes", "level=note");
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return Objects.requireNonNull((List<?>) map.get(key));
    }

    private static List<String> numbers(Element element) {
        return List.of(
                element.getAttribute("tests"),
                element.getAttribute("failures"),
                element.getAttribute("errors"),
                element.getAttribute("skipped"));
    }

    private static Map<String, Object> yaml(String name) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(folder.resolve(name)));
    }
}
