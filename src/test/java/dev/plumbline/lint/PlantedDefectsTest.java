package dev.plumbline.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake is found when it is made, and a rule set without one is left in peace. */
class PlantedDefectsTest {

    private static final String NUMB = "CaudaEquina( saddleNumbness.present )";
    private static final String SEND = "flag( kcontext, CAUDA_EQUINA, EMERGENCY_NOW );";
    private static final String ASK = "flag( kcontext, SPINAL_INFECTION, URGENT_2W );";
    private static final String FEVER = "finding( kcontext, ABDOMINAL_PAIN );";

    @TempDir
    private Path folder;

    record Defect(Check check, String what, UnaryOperator<SmallSet> planted) {
        @Override
        public String toString() {
            return check.id() + ": " + what;
        }
    }

    static List<Defect> defects() {
        List<Defect> defects = new ArrayList<>();
        condition(defects, Check.NEVER_HOLDS, "numbers that exclude one another", "Client( age > 70, age < 60 )");
        condition(defects, Check.NEVER_HOLDS, "one number below itself", "Client( age < 60, age >= 60 )");
        condition(
                defects,
                Check.NEVER_HOLDS,
                "two constants at once",
                "Client( sex == ClientSex.MALE, sex == ClientSex.FEMALE )");
        condition(
                defects,
                Check.NEVER_HOLDS,
                "present and absent",
                "CaudaEquina( saddleNumbness.present, saddleNumbness.absent )");
        condition(
                defects,
                Check.NEVER_HOLDS,
                "present and not known",
                "CaudaEquina( saddleNumbness.present, saddleNumbness.unknown )");
        condition(defects, Check.NEVER_HOLDS, "no number between", "Client( age > 50, age < 51 )");
        condition(
                defects,
                Check.NEVER_HOLDS,
                "not known and one of them",
                "Pain( sites == null, sites contains PainSite.LOW_BACK )");
        condition(
                defects,
                Check.NEVER_HOLDS,
                "a contradiction over two patterns",
                "Client( age >= 70 )\n    Client( age < 60 )");
        condition(
                defects,
                Check.NEVER_HOLDS,
                "a finding that contradicts",
                "Finding( code == FindingCode.ABDOMINAL_PAIN )\n    not Finding( code == FindingCode.ABDOMINAL_PAIN )");
        condition(
                defects,
                Check.NEVER_HOLDS,
                "a derived phase beside its weeks",
                "Pain( phase == PainPhase.CHRONIC, durationWeeks < 6 )");
        condition(
                defects,
                Check.NEVER_HOLDS,
                "a finding that nothing concludes",
                "Finding( code == FindingCode.CANCER )");
        condition(
                defects,
                Check.NOBODY_CONCLUDES,
                "a finding that nothing concludes",
                "Finding( code == FindingCode.CANCER )");
        condition(
                defects,
                Check.ALWAYS_TRUE,
                "known or not",
                "Client( age == null || age >= 0 )\n    CaudaEquina( bladderDisturbance.present )");
        condition(defects, Check.REDUNDANT, "a wider number beside a narrower", "Client( age >= 70, age >= 50 )");
        condition(defects, Check.REDUNDANT, "known beside compared", "Client( age != null, age >= 50 )");
        condition(defects, Check.OUT_OF_RANGE, "a severity of eleven", "Pain( severity >= 11 )");
        condition(defects, Check.OUT_OF_RANGE, "a grade of six", "Neuro( weakestLegGrade.lowest <= 6 )");
        condition(defects, Check.UNKNOWN_AS_NO, "not contains", "Pain( sites not contains PainSite.LOW_BACK )");
        condition(defects, Check.UNKNOWN_AS_NO, "unequal", "Client( sex != ClientSex.MALE )");
        condition(defects, Check.UNKNOWN_AS_NO, "not in", "Client( sex not in ( ClientSex.MALE, ClientSex.FEMALE ) )");
        condition(defects, Check.UNKNOWN_AS_NO, "a negated pattern", "not Client( age >= 20 )");
        condition(
                defects,
                Check.UNKNOWN_AS_NO,
                "a negated finding",
                "Client( age >= 20 )\n    not Finding( code == FindingCode.ABDOMINAL_PAIN )");
        condition(defects, Check.ENUM_ORDER, "an ordered choice", "Client( sex >= ClientSex.MALE )");
        condition(defects, Check.BEAN_NAME, "a getter", "CaudaEquina( saddleNumbness.isPresent )");
        condition(defects, Check.REFUSED, "an unknown field", "Client( agee >= 20 )");
        condition(defects, Check.REFUSED, "a way out", "Client( age >= 20 )\n    eval( true )");
        planted(defects, Check.DUPLICATE, "the same words", set -> set.rule("X-1", NUMB, SEND));
        planted(
                defects,
                Check.DUPLICATE,
                "the same in other words",
                set -> set.rule(
                        "X-1",
                        "Sitting( hoursPerDay == 6 || ( hoursPerDay > 6 && hoursPerDay < 8 ) )",
                        "argueFor( kcontext, PROLONGED_SITTING, 1, EXPOSURE, \"time\" );"));
        planted(
                defects,
                Check.SUBSUMED,
                "a narrower number",
                set -> set.rule("X-1", "Finding( code == FindingCode.ABDOMINAL_PAIN )\n    Client( age >= 70 )", ASK));
        planted(
                defects,
                Check.SUBSUMED,
                "one more demand",
                set -> set.rule("X-1", "CaudaEquina( saddleNumbness.present, bladderDisturbance.present )", SEND));
        planted(
                defects,
                Check.CONFLICT,
                "for and against",
                set -> set.rule(
                        "X-1",
                        "Sitting( hoursPerDay >= 8 )",
                        "argueAgainst( kcontext, PROLONGED_SITTING, 2, EXPOSURE, \"other\" );"));
        planted(
                defects,
                Check.CONFLICT,
                "against whenever for",
                set -> set.rule(
                        "X-1",
                        "Sitting( hoursPerDay >= 5 )",
                        "argueAgainst( kcontext, PROLONGED_SITTING, 2, EXPOSURE, \"other\" );"));
        planted(
                defects,
                Check.GAP,
                "a stretch of numbers",
                set -> set.but(SmallSet.RULES, "hoursPerDay < 8", "hoursPerDay < 7"));
        planted(
                defects,
                Check.GAP,
                "one number",
                set -> set.but(SmallSet.RULES, "hoursPerDay >= 8", "hoursPerDay > 8"));
        planted(
                defects,
                Check.OVERLAP,
                "one number",
                set -> set.but(SmallSet.RULES, "hoursPerDay < 8", "hoursPerDay <= 8"));
        planted(defects, Check.OVERLAP, "an open step", set -> set.but(SmallSet.RULES, ", hoursPerDay < 8", ""));
        planted(
                defects,
                Check.OFF_BY_ONE,
                "the same limit with and without",
                set -> set.rule("X-1", "Systemic( temperatureC >= 38 )\n    Client( age > 50 )", ASK));
        planted(
                defects,
                Check.DEAD_FINDING,
                "nobody reads it",
                set -> set.rule("X-1", NUMB, "finding( kcontext, ATHLETE );"));
        planted(
                defects,
                Check.CIRCLE,
                "itself",
                set -> set.rule(
                        "X-1", "Finding( code == FindingCode.ABDOMINAL_PAIN )\n    Client( age >= 20 )", FEVER));
        planted(
                defects,
                Check.CIRCLE,
                "over another",
                set -> set.rule("X-1", "Finding( code == FindingCode.ABDOMINAL_PAIN )", "finding( kcontext, ATHLETE );")
                        .rule("X-2", "Finding( code == FindingCode.ATHLETE )", FEVER));
        planted(
                defects,
                Check.NO_RULE_GIVES,
                "a flag",
                set -> set.with(SmallSet.FLAGS, "HIP:\n  action: { SAME_DAY: x }\n"));
        planted(
                defects,
                Check.NO_ENTRY,
                "a flag",
                set -> set.rule("X-1", "Client( age >= 90 )", "flag( kcontext, HIP, SAME_DAY );"));
        planted(
                defects,
                Check.NO_ENTRY,
                "an action",
                set -> set.rule("X-1", "Client( age >= 90 )", "flag( kcontext, CAUDA_EQUINA, SAME_DAY );"));
        planted(
                defects,
                Check.UNKNOWN_SOURCE,
                "a slip",
                set -> set.rule("X-1 T", "    @source( \"NG590\" )", "Client( age >= 90 )", SEND));
        planted(defects, Check.UNUSED_SOURCE, "left over", set -> set.with(SmallSet.SOURCES, "NG12:\n  cite: x\n"));
        planted(
                defects,
                Check.VALUE_IN_TEXT,
                "a number",
                set -> set.but(SmallSet.RULES, "\"Because\"", "\"More than 8 hours\""));
        planted(
                defects,
                Check.NO_TITLE,
                "only an id",
                set -> set.rule("X-1", "    @source( \"NG59\" )", "Client( age >= 90 )", SEND));
        planted(defects, Check.SECOND_PACKAGE, "another file", set -> set.with("other.drl", "package other\n"));
        planted(
                defects,
                Check.CROWDED_ANNOTATION,
                "two sources",
                set -> set.but(SmallSet.RULES, "@source( \"NG59\" )", "@source( \"NG59\", \"CONSENSUS\" )"));
        planted(defects, Check.REFUSED, "no grade", set -> set.but(SmallSet.RULES, "@grade( CONSENSUS )", ""));
        planted(defects, Check.REFUSED, "the same id", set -> set.rule("A-1", "Client( age >= 90 )", SEND));
        cases(defects, Check.CASE_UNREADABLE, "an unknown key", "given: { }\nexpects: { fired: [A-1] }");
        cases(defects, Check.CASE_ASSERTS_NOTHING, "nothing", "given: { client: { age: 4 } }\nexpect: { }");
        cases(
                defects,
                Check.CASE_ASSERTS_NOTHING,
                "an empty list",
                "given: { client: { age: 4 } }\nexpect: { warnings: [ ] }");
        cases(
                defects,
                Check.CASE_CANNOT_FAIL,
                "far away",
                "given: { sleep: { hours: 4 } }\nexpect: { flags: { mustNot: [CAUDA_EQUINA] } }");
        cases(
                defects,
                Check.CASE_DUPLICATE,
                "a copy",
                "given: { caudaEquina: { saddleNumbness: yes } }\nexpect: { flags: { must: [CAUDA_EQUINA] }, fired: [A-1] }");
        cases(
                defects,
                Check.CASE_CONTRADICTS,
                "another case",
                "given: { caudaEquina: { saddleNumbness: yes } }\nexpect: { flags: { mustNot: [CAUDA_EQUINA] } }");
        cases(
                defects,
                Check.CASE_CONTRADICTS,
                "itself",
                "given: { client: { age: 4 } }\nexpect: { urgencyAtLeast: SAME_DAY, urgencyAtMost: NONE }");
        cases(
                defects,
                Check.CASE_UNKNOWN_CODE,
                "a slip",
                "given: { client: { age: 4 } }\nexpect: { flags: { must: [CAUDA_EQINA] } }");
        cases(
                defects,
                Check.CASE_UNKNOWN_CODE,
                "a rule that is gone",
                "given: { client: { age: 4 } }\nexpect: { fired: [A-9] }");
        planted(
                defects,
                Check.FLAG_NEVER_DENIED,
                "only must",
                set -> set.but(SmallSet.CASES, "CAUDA_EQUINA, SPINAL_INFECTION] }", "CAUDA_EQUINA] }"));
        planted(
                defects,
                Check.ALLOW_WITHOUT_REASON,
                "a bare remark",
                set -> set.but(SmallSet.RULES, "rule \"B-1", "// lint:allow gap\nrule \"B-1"));
        planted(
                defects,
                Check.ALLOW_UNUSED,
                "left over",
                set -> set.but(SmallSet.RULES, "rule \"B-1", "// lint:allow gap it was there\nrule \"B-1"));
        return defects;
    }

    private static void planted(List<Defect> defects, Check check, String what, UnaryOperator<SmallSet> planted) {
        defects.add(new Defect(check, what, planted));
    }

    private static void condition(List<Defect> defects, Check check, String what, String when) {
        planted(defects, check, what, set -> set.rule("X-1", when, SEND));
    }

    private static void cases(List<Defect> defects, Check check, String what, String text) {
        planted(defects, check, what, set -> set.with(SmallSet.CASES, "---\nname: Planted\n" + text + "\n"));
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() throws IOException {
        LintReport report = new SmallSet().lint(folder);

        assertThat(report.findings()).isEmpty();
        assertThat(report.rules()).isEqualTo(6);
        assertThat(report.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_planted_defect_is_found(Defect defect) throws IOException {
        assertThat(defect.planted().apply(new SmallSet()).lint(folder).findings())
                .extracting(Finding::check)
                .contains(defect.check());
    }

    @Test
    void every_check_has_a_planted_defect_and_a_page() {
        Set<Check> planted = EnumSet.noneOf(Check.class);
        defects().forEach(defect -> planted.add(defect.check()));

        assertThat(planted).containsExactlyInAnyOrder(Check.values());
        assertThat(Check.values())
                .allSatisfy(check -> assertThat(check.page()).contains("Why: ", "Avoid: ", "Prefer: "));
        assertThat(defects()).hasSizeGreaterThan(40);
    }

    @Test
    void a_gap_is_shown_by_the_smallest_person_in_it() throws IOException {
        LintReport report = new SmallSet()
                .but(SmallSet.RULES, "hoursPerDay < 8", "hoursPerDay < 7")
                .lint(folder);

        assertThat(report.findings()).extracting(Finding::patient).containsExactly("sitting: { hoursPerDay: 7 }\n");
    }

    @Test
    void a_defect_that_is_allowed_with_a_reason_is_only_counted() throws IOException {
        LintReport report = new SmallSet()
                .but(SmallSet.RULES, "hoursPerDay < 8", "hoursPerDay < 7")
                .but(SmallSet.RULES, "rule \"B-1", "// lint:allow gap nobody sits so long\nrule \"B-1")
                .lint(folder);

        assertThat(report.findings()).isEmpty();
        assertThat(report.allowed()).isEqualTo(1);
    }
}
