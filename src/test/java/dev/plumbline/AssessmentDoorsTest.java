package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.fact.ClientBuilder;
import dev.plumbline.fact.ClientSex;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.PainBuilder;
import dev.plumbline.fact.PainSite;
import dev.plumbline.fact.PainWorseWith;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.SittingBuilder;
import dev.plumbline.fact.StrengthBuilder;
import dev.plumbline.fact.VisitBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever way an assessment comes in, it is the same assessment. */
class AssessmentDoorsTest {

    private static final String YAML = """
            visit: { date: 2026-01-31, note: "as told" }
            client: { age: 41, sex: female }
            pain: { sites: [lowBack], severity: 4, nightPain: no, worseWith: [] }
            sitting: { hoursPerDay: 9.5, increasedRecently: yes }
            strength: { gluteMediusGrade: { left: 4 } }
            """;

    private static final String JSON = """
            { "visit": { "date": "2026-01-31", "note": "as told" },
              "client": { "age": 41, "sex": "female" },
              "pain": { "sites": ["lowBack"], "severity": 4, "nightPain": false, "worseWith": [] },
              "sitting": { "hoursPerDay": 9.5, "increasedRecently": true },
              "strength": { "gluteMediusGrade": { "left": 4 } } }
            """;

    private static Assessment typed() {
        return Assessment.of(facts -> facts.visit(VisitBuilder.builder()
                        .date(LocalDate.of(2026, 1, 31))
                        .note("as told")
                        .build())
                .client(ClientBuilder.builder().age(41).sex(ClientSex.FEMALE).build())
                .pain(PainBuilder.builder()
                        .sites(Set.of(PainSite.LOW_BACK))
                        .severity(4)
                        .nightPain(Presence.ABSENT)
                        .worseWith(Set.<PainWorseWith>of())
                        .build())
                .sitting(SittingBuilder.builder()
                        .hoursPerDay(9.5)
                        .increasedRecently(Presence.PRESENT)
                        .build())
                .strength(StrengthBuilder.builder()
                        .gluteMediusGrade(new NumberSides(4, null))
                        .build()));
    }

    @Test
    void yaml_json_file_stream_reader_and_java_give_the_same_facts(@TempDir Path folder) throws IOException {
        Facts facts = Assessment.parse(YAML).facts();

        assertThat(Assessment.parse(JSON).facts()).isEqualTo(facts);
        assertThat(typed().facts()).isEqualTo(facts);
        assertThat(Assessment.read(new StringReader(YAML), "r").facts()).isEqualTo(facts);
        assertThat(Assessment.read(new StringReader("\uFEFF" + JSON), "r").facts())
                .isEqualTo(facts);
        assertThat(Assessment.read(new ByteArrayInputStream(YAML.getBytes(StandardCharsets.UTF_8)), "s")
                        .facts())
                .isEqualTo(facts);
        for (String name : new String[] {"a.yaml", "a.json", "a.JSON", "a"}) {
            String text = name.equals("a.yaml") ? YAML : JSON;
            Path file = Files.writeString(folder.resolve(name), text);
            assertThat(Assessment.read(file).facts()).isEqualTo(facts);
            assertThat(Assessment.read(file).source()).isEqualTo(file.toString());
        }
    }

    @Test
    void the_same_facts_give_the_same_result_whichever_way_they_came() {
        Assessor assessor = Assessor.of(RuleSet.shipped());
        LocalDate today = LocalDate.of(2026, 2, 1);

        String fromFile = assessor.assess(Assessment.parse(YAML), today).toJson();

        assertThat(assessor.assess(Assessment.parse(JSON), today).toJson()).isEqualTo(fromFile);
        assertThat(assessor.assess(typed(), today).toJson()).isEqualTo(fromFile);
        assertThat(fromFile).contains("\"assessedOn\": \"2026-01-31\"").doesNotContain("as told");
        assertThat(assessor.assess(typed().on(today), LocalDate.MIN).assessedOn())
                .isEqualTo(today);
    }

    @Test
    void what_is_made_in_java_is_checked_in_the_words_of_a_file() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> Assessment.of(facts -> facts.visit(VisitBuilder.builder()
                                .date(LocalDate.MAX)
                                .note("x".repeat(4001))
                                .build())
                        .pain(PainBuilder.builder().severity(11).build())
                        .sitting(SittingBuilder.builder()
                                .hoursPerDay(Double.NaN)
                                .longestBoutMinutes(-1)
                                .build())
                        .strength(StrengthBuilder.builder()
                                .gluteMediusGrade(new NumberSides(9, 5))
                                .build())));

        assertThat(refused.problems())
                .extracting(Problem::path, Problem::message)
                .containsExactly(
                        tuple("visit.note", "longer than 4000 characters"),
                        tuple("visit.date", "+999999999-12-31 is not a date between the years 0 and 9999"),
                        tuple("pain.severity", "11 is over 10 (NPRS 0-10)"),
                        tuple("sitting.hoursPerDay", "NaN is not a number (0-24 h)"),
                        tuple("sitting.longestBoutMinutes", "-1 is under 0 (0-1440 min)"),
                        tuple("strength.gluteMediusGrade.left", "9 is over 5 (MRC 0-5)"));
        assertThatThrownBy(() -> Assessment.of(facts -> facts.sitting(SittingBuilder.builder()
                        .hoursPerDay(Double.POSITIVE_INFINITY)
                        .build())))
                .hasMessage("assessment sitting.hoursPerDay: Infinity is over 24 (0-24 h)");
    }
}
