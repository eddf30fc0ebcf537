package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.SampledCases;
import dev.plumbline.json.ExplanationJson;
import dev.plumbline.report.ExplanationText;
import dev.plumbline.result.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why, why not and what if answer for every example and every rule case. */
class ReasoningOnEverythingTest {

    private static final Assessor ASSESSOR = Assessor.of(RuleSet.shipped());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Codes of every kind, some of which are concluded of nobody in particular. */
    private static final List<String> ASKED =
            List.of("CAUDA_EQUINA", "RADICULAR_PAIN", "PROLONGED_SITTING", "SUPERMAN", "STAY_ACTIVE");

    @TempDir
    private Path folder;

    @Test
    void every_conclusion_has_a_proof_and_what_is_absent_has_a_nearest_rule() {
        assertThat(unexplained(SampledCases.some(30))).isEmpty();
    }

    @Test
    @Tag("long")
    void so_it_is_for_every_case() {
        assertThat(unexplained(SampledCases.all())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void why_and_whatif_answer_for_an_example_in_text_and_json(Path example) throws IOException {
        for (String code : ASKED) {
            Call text = Call.of("why", example.toString(), code);
            assertThat(text.code()).as(text.err()).isZero();
            assertThat(text.out()).contains(code);
            Call json = Call.of("why", "-f", "json", example.toString(), code);
            assertThat(JsonCheck.objectKeys(json.out())).contains("code", "present", "for", "against");
        }
        assertThat(Call.of("whatif", example.toString()).out()).isNotBlank();
        assertThat(JsonCheck.isJson(
                        Call.of("whatif", "-f", "json", example.toString()).out()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_replay_proves_the_bytes_of_an_example_and_sees_a_change(Path example) throws IOException {
        Path result = folder.resolve("result.json");
        Files.writeString(
                result, Call.of("assess", "-f", "json", example.toString()).out());
        Call same = Call.of("assess", "--replay", result.toString(), example.toString());
        assertThat(same.code()).as(same.out() + same.err()).isZero();

        String level = Files.readString(result).replaceFirst("\"level\": \"[A-Z_]+\"", "\"level\": \"URGENT_X\"");
        Files.writeString(result, level);
        assertThat(Call.of("assess", "--replay", result.toString(), example.toString())
                        .code())
                .isEqualTo(1);
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/examples"))) {
            return files.sorted().toList().stream();
        }
    }

    private static List<String> unexplained(List<Assessment> people) {
        return people.parallelStream()
                .flatMap(ReasoningOnEverythingTest::unexplained)
                .toList();
    }

    private static Stream<String> unexplained(Assessment person) {
        Result result = ASSESSOR.trace(person, TODAY).result();
        List<String> present = new ArrayList<>();
        result.flags().forEach(flag -> present.add(flag.code().name()));
        result.patterns().forEach(pattern -> present.add(pattern.code().name()));
        result.contributors().forEach(one -> present.add(one.code().name()));
        List<String> unexplained = new ArrayList<>();
        for (String code :
                Stream.concat(present.stream(), ASKED.stream()).distinct().toList()) {
            Explanation why = ASSESSOR.explain(person, code);
            boolean proven = present.contains(code)
                    ? !why.inFavor().isEmpty()
                    : !why.couldGive().isEmpty();
            boolean told = why.present() == !why.inFavor().isEmpty()
                    && ExplanationText.of(why, java.util.Locale.ENGLISH).contains(code)
                    && JsonCheck.isJson(ExplanationJson.pretty(why));
            if (!told || (!proven && !why.present())) {
                unexplained.add(code + " of " + person.toYaml());
            }
        }
        return unexplained.stream();
    }
}
