package dev.plumbline.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.ReadyCase;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.RuleSetFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gate: no edit of a rule that raises a flag goes unnoticed, and few of any other. */
@Tag("long")
class ShippedMutantsTest {

    @Test
    void the_cases_notice_what_edits_of_the_shipped_rules_do() throws IOException, InterruptedException {
        RuleSetFiles files = RuleFolder.shippedFiles();
        List<ReadyCase> cases = CaseReader.below(Path.of("rules/back-pain")).stream()
                .map(ReadyCase::of)
                .toList();

        Mutation.Outcome outcome = Mutation.of(
                files,
                cases,
                rule -> true,
                new Known(null, files, cases),
                Runtime.getRuntime().availableProcessors());
        MutationReport report = new MutationReport(outcome.verdicts(), cases.size(), 0, 0);

        assertThat(outcome.failing()).isEmpty();
        assertThat(report.verdicts()).hasSizeGreaterThan(15_000);
        assertThat(report.aliveOfRedFlags())
                .extracting(alive -> alive.mutant().id())
                .isEmpty();
        assertThat(report.score()).isGreaterThanOrEqualTo(90);
    }
}
