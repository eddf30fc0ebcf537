package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking what came out for what is expected: shown, asked, and never behind an author's back. */
class BlessTest {

    private static final String SITTING = "cases/sitting.case.yaml";
    private static final String SEAT = "cases/cauda-equina.case.yaml";

    @TempDir
    private static Path folder;

    private static OwnRules rules;

    @BeforeAll
    static void make_a_rule_set() {
        rules = OwnRules.in(folder);
    }

    @BeforeEach
    void begin_with_cases_that_pass() throws IOException {
        rules.write(SITTING, rules.asMade(SITTING));
        rules.write(SEAT, rules.asMade(SEAT));
    }

    @Test
    void what_is_accepted_is_written_and_passes_with_everything_else_as_it_was() throws IOException {
        rules.edit(
                SITTING,
                "expect: { likelihood: { PROLONGED_SITTING: LIKELY }, urgencyAtMost: NONE, plan: [FULL], fired: [MY-SIT-1, MY-SIT-2] }",
                """
                expect:   # what an author wrote
                      likelihood: { PROLONGED_SITTING: POSSIBLE } # once
                      plan:
                        - WITHHELD
                      fired: [MY-SIT-1, MY-CES-1]  # both""");

        Call call = rules.answering("y\n", "--bless");

        assertThat(call.code()).as(call.out()).isZero();
        assertThat(call.err())
                .contains("-       likelihood: { PROLONGED_SITTING: POSSIBLE } # once\n")
                .contains("+       likelihood: { PROLONGED_SITTING: LIKELY } # once\n")
                .contains("accept? [y/N] ");
        assertThat(rules.read(SITTING)).endsWith("""
                    expect:   # what an author wrote
                      likelihood: { PROLONGED_SITTING: LIKELY } # once
                      plan: [FULL]
                      fired: [MY-SIT-1]  # both
                      notFired: [MY-CES-1]
                """);
        assertThat(rules.test().code()).isZero();
    }

    @Test
    void what_is_not_accepted_stays_and_fails() throws IOException {
        rules.edit(SITTING, "likelihood: { PROLONGED_SITTING: POSSIBLE }", "likelihood: { PROLONGED_SITTING: LIKELY }");
        String before = rules.read(SITTING);

        Call call = rules.answering("", "--bless");

        assertThat(call.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(call.err()).contains("left as it was");
        assertThat(rules.read(SITTING)).isEqualTo(before);
    }

    @Test
    void an_urgency_that_sinks_is_said_in_capitals() throws IOException {
        rules.edit(SEAT, "saddleNumbness: yes", "bladderDisturbance: yes");

        Call call = rules.test("--bless", "--yes");

        assertThat(call.code()).isZero();
        assertThat(call.err())
                .contains("LOWERS the urgency it asks for: at least EMERGENCY_NOW becomes at least NONE\n")
                .contains("LOWERS: the flag CAUDA_EQUINA must not be raised from now on\n");
        assertThat(rules.read(SEAT))
                .contains(
                        "expect: { urgencyAtLeast: NONE, flags: { must: [ ], mustNot: [CAUDA_EQUINA] }, plan: [PROVISIONAL], "
                                + "fired: [ ], notFired: [MY-CES-1] }\n");
    }

    @Test
    void what_must_not_be_there_is_never_taken_back() throws IOException {
        rules.edit(
                SEAT,
                "given: { caudaEquina: { saddleNumbness: no } }",
                "given: { caudaEquina: { saddleNumbness: yes } }");
        String before = rules.read(SEAT);

        Call call = rules.test("--bless", "--yes");

        assertThat(call.code()).isEqualTo(ExitCode.FALLS_SHORT);
        assertThat(call.err()).contains("not blessed: ").contains("what must not be there is not taken back");
        assertThat(rules.read(SEAT)).isEqualTo(before);
    }

    @Test
    void a_row_gets_an_expectation_of_its_own_where_the_document_has_one_for_all() throws IOException {
        rules.edit(SITTING, "matrix:\n", "expect: { warnings: [trauma.fallHeightM], urgencyAtMost: NONE }\nmatrix:\n");

        Call call = rules.test("--only", "hours unknown", "--bless", "--yes");

        assertThat(call.code()).isZero();
        assertThat(call.err()).contains("LOOSENS warnings: trauma.fallHeightM is no longer expected");
        assertThat(rules.read(SITTING))
                .contains("expect: { warnings: [trauma.fallHeightM], urgencyAtMost: NONE }\n")
                .contains("expect: { contributors: { mustNot: [PROLONGED_SITTING] }, warnings: [ ] }\n");
    }
}
