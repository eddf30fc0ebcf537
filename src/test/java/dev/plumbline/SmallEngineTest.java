package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks at one person gets an engine for that person: it says what the whole engine says, to the byte. */
class SmallEngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Path RULES = Path.of("rules/back-pain");
    private static final int SAMPLE = 15;

    @TempDir
    private Path cache;

    @Test
    void cases_come_out_the_same() throws IOException {
        List<RuleCase> cases = new ArrayList<>(CaseReader.below(RULES));
        Collections.shuffle(cases, new Random(11));

        for (RuleCase one : cases.subList(0, SAMPLE)) {
            assertSame(Assessment.parse(one.given()));
        }
    }

    @Tag("long")
    @Test
    void examples_come_out_the_same_with_their_questions_and_proofs() throws IOException {
        try (DirectoryStream<Path> examples =
                Files.newDirectoryStream(Path.of("src/examples"), "*r*s*unscreened.yaml")) {
            for (Path example : examples) {
                Assessment person = Assessment.read(example);
                Assessor known = Assessor.of(RuleSet.load(RULES, cache));
                Assessor whole = Assessor.of(RuleSet.shipped());
                assertThat(known.assess(person, DAY).toJson())
                        .isEqualTo(whole.assess(person, DAY).toJson());
                assertThat(known.explain(person, "CAUDA_EQUINA")).isEqualTo(whole.explain(person, "CAUDA_EQUINA"));
            }
        }
    }

    private void assertSame(Assessment person) throws IOException {
        Assessor alone = Assessor.of(RuleSet.load(RULES, cache));
        assertThat(alone.trace(person, DAY).result().toJson())
                .as(person.facts().toString())
                .isEqualTo(Assessor.of(RuleSet.shipped())
                        .trace(person, DAY)
                        .result()
                        .toJson());
    }
}
