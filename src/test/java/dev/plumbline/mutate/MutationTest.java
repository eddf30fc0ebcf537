package dev.plumbline.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of planted mutants. */
class MutationTest {

    @TempDir
    private Path folder;

    @Test
    void cases_on_both_sides_of_everything_kill_all() throws Exception {
        PlantedRules rules = covered();

        assertThat(rules.verdicts("P-1"))
                .hasSizeGreaterThan(7)
                .allSatisfy(one -> assertThat(one.status())
                        .as(one.mutant().before() + " -> " + one.mutant().after())
                        .isEqualTo(Status.KILLED));
    }

    @Test
    void a_change_that_makes_a_difference_nowhere_names_somebody_for_whom_it_would() throws Exception {
        PlantedRules rules = new PlantedRules(folder)
                .flag("P-2", "Client( age >= 70 )")
                .oneCase("{ client: { age: 80 } }", "{ fired: [P-2] }")
                .oneCase("{ client: { age: 20 } }", "{ notFired: [P-2] }");

        Verdict boundary = verdict(rules.verdicts("P-2"), "age > 70");

        assertThat(boundary.status()).isEqualTo(Status.NO_COVERAGE);
        assertThat(boundary.patient()).isEqualTo("client: { age: 70 }\n");
        assertThat(boundary.cases()).hasSize(2);
    }

    @Test
    void a_change_of_which_no_case_expects_anything_survives() throws Exception {
        PlantedRules rules = new PlantedRules(folder)
                .flag("P-3", "Client( age >= 70 )\n    Systemic( feverOrRigors.present )")
                .oneCase("{ client: { age: 70 }, systemic: { feverOrRigors: yes } }", "{ fired: [P-3] }")
                .oneCase("{ client: { age: 70 }, systemic: { feverOrRigors: no } }", "{ fired: [] }");

        Verdict dropped = rules.verdicts("P-3").stream()
                .filter(one -> one.mutant().before().equals("Systemic( feverOrRigors.present )"))
                .filter(one -> one.mutant().operator() == Operator.DROP_PATTERN)
                .findFirst()
                .orElseThrow();

        assertThat(dropped.status()).isEqualTo(Status.SURVIVED);
        assertThat(dropped.cases()).hasSize(1);
    }

    @Test
    void what_nobody_can_tell_apart_is_proved_and_not_guessed() throws Exception {
        PlantedRules rules = new PlantedRules(folder)
                .flag("P-4", "Client( age >= 40 || age >= 50 )")
                .oneCase("{ client: { age: 39 } }", "{ notFired: [P-4] }")
                .oneCase("{ client: { age: 40 } }", "{ fired: [P-4] }")
                .oneCase("{ client: { age: 60 } }", "{ fired: [P-4] }");

        List<Verdict> verdicts = rules.verdicts("P-4");

        assertThat(verdict(verdicts, "age >= 40").status()).isEqualTo(Status.EQUIVALENT);
        assertThat(verdict(verdicts, "age >= 50").status()).isEqualTo(Status.KILLED);
    }

    @Test
    void a_case_that_fails_already_is_said_and_nothing_else() throws Exception {
        PlantedRules rules = covered().oneCase("{ client: { age: 20 } }", "{ fired: [P-1] }");

        Mutation.Outcome outcome = Mutation.of(rules.files(), rules.cases(), rule -> true, rules.nothing(), 1);

        assertThat(outcome.verdicts()).isEmpty();
        assertThat(outcome.failing()).singleElement().asString().contains("planted.case.yaml", "fired");
    }

    @Test
    void screening_comes_to_the_same_as_running_every_mutant_in_every_case() throws Exception {
        PlantedRules rules = covered()
                .rule("P-5", "Systemic( feverOrRigors.present )", "finding( kcontext, FindingCode.ABDOMINAL_PAIN );")
                .flag(
                        "P-6",
                        "Finding( code == FindingCode.ABDOMINAL_PAIN )\n    not Flag( urgency == Urgency.SAME_DAY )")
                .rule("P-8", "History( recentInfection.present )", "finding( kcontext, FindingCode.NEUROLOGY );")
                .oneCase("{ history: { recentInfection: yes } }", "{ concludes: { P-8: [Finding NEUROLOGY] } }")
                .rule("P-9", "Client( age >= 30 )", suspects("ROUTINE_REFERRAL"))
                .rule("P-10", "Suspect( couldReach == Urgency.ROUTINE_REFERRAL )", suspects("URGENT_2W"))
                .oneCase("{ client: { age: 33 } }", "{ fired: [P-10] }")
                .flag("P-7", "Pain( $began : ageAtOnset, ageAtOnset >= 0 )\n    Client( age < $began )")
                .oneCase("{ systemic: { feverOrRigors: yes } }", "{ fired: [P-6] }")
                .oneCase("{ client: { age: 30 }, pain: { ageAtOnset: 40 } }", "{ flags: { must: [CAUDA_EQUINA] } }")
                .oneCase("{ client: { age: 40 }, pain: { ageAtOnset: 40 } }", "{ flags: { mustNot: [CAUDA_EQUINA] } }");

        assertThat(outcomes(rules.verdicts(""))).hasSizeGreaterThan(40).isEqualTo(outcomes(rules.unscreened("")));
    }

    @Test
    void what_is_known_is_not_tried_again_and_a_changed_rule_is() throws Exception {
        PlantedRules rules = covered();
        Path kept = folder.resolve("cache").resolve("kept.bin");
        Mutation.Outcome first = once(rules, kept);
        Mutation.Outcome second = once(rules, kept);

        assertThat(first.reused()).isZero();
        assertThat(second.reused()).isEqualTo(first.verdicts().size()).isPositive();
        assertThat(second.verdicts().stream().map(MutationTest::told))
                .containsExactlyElementsOf(
                        first.verdicts().stream().map(MutationTest::told).toList());

        rules.flag("P-8", "Client( age >= 90 )");
        Mutation.Outcome third = once(rules, kept);
        assertThat(third.reused()).isEqualTo(first.verdicts().size());
        assertThat(third.verdicts()).hasSizeGreaterThan(third.reused());
    }

    @Test
    void what_was_kept_is_of_no_use_when_a_case_has_changed_or_the_file_is_damaged() throws Exception {
        PlantedRules rules = covered();
        Path kept = folder.resolve("cache").resolve("kept.bin");
        once(rules, kept);
        rules.oneCase("{ client: { age: 3 } }", "{ notFired: [P-1] }");
        assertThat(once(rules, kept).reused()).isZero();

        Files.write(kept, new byte[] {0, 3, 1});
        assertThat(once(rules, kept).reused()).isZero();
    }

    private PlantedRules covered() throws IOException {
        return new PlantedRules(folder)
                .flag("P-1", "Client( age >= 50 )\n    Systemic( feverOrRigors.present )")
                .oneCase("{ client: { age: 50 }, systemic: { feverOrRigors: yes } }", "{ fired: [P-1] }")
                .oneCase("{ client: { age: 49 }, systemic: { feverOrRigors: yes } }", "{ notFired: [P-1] }")
                .oneCase("{ client: { age: 60 }, systemic: { feverOrRigors: no } }", "{ notFired: [P-1] }")
                .oneCase("{ client: { age: 60 } }", "{ notFired: [P-1] }");
    }

    private static String suspects(String urgency) {
        return "suspect( kcontext, FlagCode.CAUDA_EQUINA, Urgency." + urgency + ", \"client.age\" );";
    }

    private static Mutation.Outcome once(PlantedRules rules, Path kept) throws Exception {
        Known known = new Known(kept, rules.files(), rules.cases());
        return Mutation.of(rules.files(), rules.cases(), rule -> rule.id().startsWith("P-"), known, 1);
    }

    private static Verdict verdict(List<Verdict> verdicts, String after) {
        return verdicts.stream()
                .filter(one -> one.mutant().after().equals(after))
                .findFirst()
                .orElseThrow();
    }

    private static String told(Verdict one) {
        return one.mutant().id() + " " + one.status() + " " + one.patient() + one.cases();
    }

    /** By mutant whether the cases notice it. */
    private static Map<String, Boolean> outcomes(List<Verdict> verdicts) {
        return new ArrayList<>(verdicts)
                .stream()
                        .collect(Collectors.toMap(
                                one -> one.mutant().id(),
                                one -> !one.status().isAlive() && one.status().counts()));
    }
}
