package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What trying declared properties prints and keeps, and how the call ends. */
class RulesPropsCommandTest {

    private static final String FALSE_PROPERTY = """
            - id: WRONG
              says: A numb seat changes nothing.
              vary: { facts: caudaEquina.saddleNumbness, from: no, to: yes }
              then: urgency same
            """;

    @TempDir
    private Path folder;

    private OwnRules rules;

    @BeforeEach
    void a_rule_set() {
        rules = OwnRules.in(folder);
    }

    private Call props(String... more) {
        List<String> words = new ArrayList<>(
                List.of("rules", "props", "--rules", rules.folder().toString(), "--runs", "40"));
        words.addAll(Arrays.asList(more));
        return rules.call(words.toArray(String[]::new));
    }

    private void declare(String text) throws IOException {
        rules.write("properties.yaml", text);
    }

    private List<Path> kept() throws IOException {
        Path kept = rules.file("cases/regressions");
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.toList();
        }
    }

    @Test
    void a_new_rule_set_comes_with_properties_that_hold() throws IOException {
        Call call = props("--seed", "7");

        assertThat(call.code()).as(call.out() + call.err()).isZero();
        assertThat(call.out()).contains("5 properties: 5 hold, 0 falsified; on 40 people each", "seed 7");
        assertThat(props("--seed", "7").out()).isEqualTo(call.out());
        assertThat(kept()).isEmpty();
    }

    @Test
    void who_breaks_a_property_is_made_small_and_kept_as_a_case_that_is_tried_first() throws IOException {
        declare(FALSE_PROPERTY);

        Call call = props();

        assertThat(call.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(call.out())
                .contains(
                        "FALSIFIED  WRONG: A numb seat changes nothing.",
                        "who:     caudaEquina.saddleNumbness no  (made smaller from",
                        "caudaEquina.saddleNumbness no -> yes",
                        "before:  urgency NONE",
                        "after:   urgency EMERGENCY_NOW",
                        "rules that hold in one only: MY-CES-1, MY-PL-1",
                        "kept in  ");
        assertThat(kept()).hasSize(1);
        assertThat(Files.readString(kept().get(0)))
                .contains(
                        "given: { caudaEquina: { saddleNumbness: no } }",
                        "given: { caudaEquina: { saddleNumbness: yes } }",
                        "urgencyAtMost: NONE");
        assertThat(rules.test("--only", "Breaks WRONG").code()).isEqualTo(ExitCode.FALLS_SHORT);

        Call again = props();
        assertThat(again.out()).contains("1 kept ones first", "kept in  the cases already");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void nobody_is_kept_who_shall_not_be() throws IOException {
        declare(FALSE_PROPERTY);

        assertThat(props("--no-save").code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(kept()).isEmpty();
    }

    @Test
    void invariants_are_tried_on_single_results() throws IOException {
        declare("""
                - id: NEVER
                  says: There is no emergency.
                  never: { flag: { code: CAUDA_EQUINA, atLeast: SAME_DAY } }
                - id: ALWAYS
                  says: The plan is withheld in an emergency.
                  for: { urgency: { atLeast: EMERGENCY_NOW } }
                  always: { plan: [WITHHELD], onlyExercises: [] }
                - id: EVERY
                  says: All is cited.
                  every: { flag: [rule, citation, grade, fact] }
                - id: SAID
                  says: Nobody is reassured too early.
                  for: { screenComplete: no }
                  never: { says: ["no red flags"] }
                """);

        Call call = props();

        assertThat(call.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(call.out())
                .contains("FALSIFIED  NEVER", "what must never be so is so", "4 properties: 3 hold, 1 falsified")
                .contains("who:     caudaEquina.saddleNumbness yes");
    }

    @Test
    void everything_wrong_is_told_with_its_place_and_the_nearest_spelling() throws IOException {
        declare("""
                - id: A
                  says: a
                  vary: { facts: caudaEquina.sadleNumbness, from: unknown, to: maybe }
                  then: urgency not lover
                - id: A
                  says: twice
                  never: { plan: WITHELD }
                - id: B
                  says: nothing has to hold
                - id: C
                  says: a key
                  nevr: { plan: FULL }
                """);

        Call call = props();

        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.err())
                .contains(
                        "properties.yaml:3:18 facts: 'caudaEquina.sadleNumbness'",
                        "did you mean caudaEquina.saddleNumbness?",
                        "properties.yaml:3:64 to: 'maybe' is not one of",
                        "properties.yaml:4:9 then: 'urgency not lover'",
                        "did you mean urgency not lower?",
                        "properties.yaml:7:18 plan: 'WITHELD'",
                        "expected exactly one of vary, always, never and every",
                        "properties.yaml:12:3 nevr: there is no such key");
    }

    @Test
    void json_and_junit_name_who_breaks_a_property() throws IOException {
        declare(FALSE_PROPERTY);
        Path junit = folder.resolve("props.xml");

        Call call = props("-f", "json", "-f", "junit=" + junit, "--no-save");

        assertThat(call.out())
                .contains("\"id\": \"WRONG\"", "\"holds\": false", "\"falsified\": 1", "\"case\": \"name:");
        assertThat(Files.readString(junit))
                .contains("failures=\"1\"", "<failure message=\"A numb seat changes nothing.\"");
    }

    @Test
    void a_call_that_cannot_be_is_refused() throws IOException {
        assertThat(props("--only", "NONE").err()).contains("there is no such property");
        assertThat(props("--runs", "0").code()).isEqualTo(ExitCode.WRONG_INPUT);
        Files.delete(rules.file("properties.yaml"));
        Call call = props();
        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.err()).contains("properties.yaml: there is no such file");
    }

    @Test
    void rules_that_do_not_compile_end_the_call() throws IOException {
        rules.edit("contributors/sitting.drl", "hoursPerDay >= 8 )", "hoursPerDy >= 8 )");

        assertThat(props().code()).isEqualTo(ExitCode.RULES_DO_NOT_COMPILE);
    }
}
