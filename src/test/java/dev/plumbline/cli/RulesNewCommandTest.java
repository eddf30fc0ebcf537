package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule set to begin with, and how a small catalogue is completed. */
class RulesNewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_rule_set_assesses_and_explains() throws IOException {
        OwnRules rules = OwnRules.in(folder);
        Path person = Files.writeString(folder.resolve("person.yaml"), "sitting: { hoursPerDay: 9 }\n");

        Call call = rules.call("assess", "--rules", rules.folder().toString(), "--why", person.toString());

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("Nothing found so far; 2 safety questions not asked", "Long hours of sitting");
        assertThat(rules.call("rules", "list", "--rules", rules.folder().toString())
                        .out())
                .endsWith("4 rules\n");
    }

    @Test
    void a_folder_that_is_not_empty_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        Call call = Call.of("rules", "new", folder.toString());

        assertThat(call.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(call.err()).contains(folder + " is there and not empty; name a folder that is new or empty");
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void what_a_rule_concludes_without_words_for_it_is_refused_when_rules_are_loaded() throws IOException {
        OwnRules rules = OwnRules.in(folder);
        rules.edit("screen/cauda-equina.drl", "CAUDA_EQUINA, EMERGENCY_NOW", "CAUDA_EQUINA, SAME_DAY");
        rules.write(
                "contributors/sitting.drl",
                rules.read("contributors/sitting.drl").replace("PROLONGED_SITTING", "PROLONGED_DRIVING"));

        Call call = rules.test();

        assertThat(call.code()).isEqualTo(ExitCode.RULES_DO_NOT_COMPILE);
        assertThat(call.err())
                .contains("contributors/sitting.drl:10:1 MY-SIT-1: catalogue/contributors.yaml has no entry"
                        + " PROLONGED_DRIVING, which this rule concludes; add one")
                .contains("screen/cauda-equina.drl:10:1 MY-CES-1: catalogue/flags.yaml says no action for CAUDA_EQUINA"
                        + " at SAME_DAY, which this rule gives");
    }

    @Test
    void a_sentence_that_every_result_needs_is_asked_for() throws IOException {
        OwnRules rules = OwnRules.in(folder);
        rules.edit("catalogue/wording.yaml", "plan-full:", "plan-fool:");

        Call call = rules.test();

        assertThat(call.code()).isEqualTo(ExitCode.RULES_DO_NOT_COMPILE);
        assertThat(call.err()).contains("catalogue/wording.yaml plan-full: expected words");
    }
}
