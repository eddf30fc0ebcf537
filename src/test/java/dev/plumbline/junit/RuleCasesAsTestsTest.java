package dev.plumbline.junit;

import static dev.plumbline.conclusion.FlagCode.CAUDA_EQUINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.ArgumentKind;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.StatusDemand;
import dev.plumbline.conclusion.Urgency;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Cases and single rules in an embedder's own tests. */
class RuleCasesAsTestsTest {

    private static final RuleSet RULES = RuleSet.shipped();

    @TempDir
    private Path folder;

    @Test
    void a_file_is_a_container_and_a_case_is_a_test_that_points_to_its_line() throws Throwable {
        Path file = Files.writeString(folder.resolve("my own.case.yaml"), """
                name: Sitting
                matrix:
                  - name: long
                    given: { sitting: { hoursPerDay: 8 } }
                    expect: { fired: [SIT-1] }
                  - { name: short, given: { sitting: { hoursPerDay: 2 } }, expect: { fired: [SIT-1] } }
                  - { name: later, status: todo, given: { }, expect: { fired: [SIT-1] } }
                """);

        DynamicContainer container = (DynamicContainer)
                RuleCases.in(folder).against(RULES).dynamicTests().toList().get(0);
        List<DynamicTest> tests =
                container.getChildren().map(DynamicTest.class::cast).toList();

        assertThat(container.getDisplayName()).isEqualTo("my own.case.yaml");
        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("Sitting / long", "Sitting / short", "Sitting / later");
        assertThat(tests.get(1).getTestSourceUri()).hasToString("Optional[" + file.toUri() + "?line=6]");
        tests.get(0).getExecutable().execute();
        assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("my own.case.yaml:6 Sitting / short\nfired: expected SIT-1, got ");
        assertThatThrownBy(() -> tests.get(2).getExecutable().execute()).isInstanceOf(TestAbortedException.class);
    }

    @Test
    void a_folder_without_cases_is_a_mistake_and_no_success() {
        assertThatThrownBy(() -> RuleCases.in(folder).against(RULES).dynamicTests())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(".case.yaml");
    }

    @Test
    void one_rule_fires_by_itself_and_concludes_nothing_but_its_own() {
        RuleVerifier.rule(RULES, "SIT-1")
                .given("sitting: { hoursPerDay: 9, provokesPain: yes }")
                .fires()
                .concludes(new Argument(
                        ContributorCode.PROLONGED_SITTING, true, 2, ArgumentKind.EXPOSURE, "sitting time", "SIT-1"));
    }

    @Test
    void what_other_rules_would_conclude_can_be_given() {
        RuleVerifier status = RuleVerifier.rule(RULES, "PL-ST-1");

        status.doesNotFire();
        status.and(new Flag(CAUDA_EQUINA, Urgency.EMERGENCY_NOW, "ANY"))
                .concludes(new StatusDemand(PlanStatus.WITHHELD, "PL-ST-1"));
    }

    @Test
    void a_rule_that_does_otherwise_fails_the_test_by_its_name_and_place() {
        RuleVerifier sitting = RuleVerifier.rule(RULES, "SIT-1").given("sitting: { hoursPerDay: 2 }");

        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(sitting::fires)
                .withMessage("SIT-1 Very long sitting each day (contributors/sitting.drl:14) does not fire for "
                        + "{\"sitting\":{\"hoursPerDay\":2}}");
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> sitting.concludes(new Record[] {new StatusDemand(PlanStatus.FULL, "SIT-1")}));
        assertThatThrownBy(() -> RuleVerifier.rule(RULES, "NO-RULE")).hasMessageContaining("NO-RULE");
    }
}
