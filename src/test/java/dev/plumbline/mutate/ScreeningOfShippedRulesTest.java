package dev.plumbline.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.ReadyCase;
import dev.plumbline.catalogue.CatalogueReader;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.RuleSetFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A seeded sample of the shipped rules: what is read off texts and what is compiled and run come to the same. */
@Tag("long")
class ScreeningOfShippedRulesTest {

    private static final int RULES = 8;
    private static final int EVERY = 10;
    private static final int WORDINGS = 200;

    private final RuleSetFiles files = RuleFolder.shippedFiles();

    @Test
    void screening_comes_to_the_same_as_running_every_mutant_in_every_case() throws InterruptedException {
        List<EditableRule> rules = new ArrayList<>(EditableRule.of(files));
        Collections.shuffle(rules, new Random(6));
        Set<String> ids = new HashSet<>();
        rules.subList(0, RULES).forEach(rule -> ids.add(rule.id()));
        List<ReadyCase> cases = cases();

        Mutation.Outcome screened =
                Mutation.of(files, cases, rule -> ids.contains(rule.id()), new Known(null, files, cases), 2);
        Mutation.Outcome all = Mutation.unscreened(files, cases, rule -> ids.contains(rule.id()), 2);

        assertThat(screened.failing()).isEmpty();
        assertThat(noticed(screened)).hasSizeGreaterThan(5 * RULES).isEqualTo(noticed(all));
    }

    @Test
    void what_loading_does_not_refuse_compiles() {
        var flags = CatalogueReader.of(files.texts()).catalogue().flags();
        List<Mutant> mutants = new ArrayList<>();
        EditableRule.of(files).forEach(rule -> mutants.addAll(Edits.of(rule, flags)));
        Collections.shuffle(mutants, new Random(7));

        assertThat(mutants.stream()
                        .filter(one -> one.wording() != null)
                        .filter(one ->
                                Objects.requireNonNull(one.wording()).problems().isEmpty())
                        .limit(WORDINGS)
                        .filter(one -> !Objects.requireNonNull(one.wording()).compiles())
                        .map(one -> one.id() + " " + one.after()))
                .isEmpty();
    }

    private static List<ReadyCase> cases() {
        Map<String, String> texts = RuleFolder.shippedCases();
        List<ReadyCase> cases = new ArrayList<>();
        int[] count = {0};
        texts.forEach((name, text) -> {
            if (name.endsWith(CaseReader.ENDING)) {
                CaseReader.read(name, text, fixture -> texts.get(name.replaceFirst("[^/]*$", "") + fixture)).stream()
                        .filter(one -> count[0]++ % EVERY == 0)
                        .forEach(one -> cases.add(ReadyCase.of(one)));
            }
        });
        return cases;
    }

    private static Map<String, Boolean> noticed(Mutation.Outcome outcome) {
        return outcome.verdicts().stream()
                .collect(Collectors.toMap(
                        one -> one.mutant().id(),
                        one -> one.status().counts() && !one.status().isAlive()));
    }
}
