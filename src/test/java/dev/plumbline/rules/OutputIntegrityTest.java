package dev.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.result.Reason;
import dev.plumbline.result.WeighedContributor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every line of every result, whoever was assessed. */
@Tag("sampled")
class OutputIntegrityTest {

    private static final Set<String> SOURCES =
            RuleSet.shipped().catalogue().sources().keySet();
    private static final Set<String> RULES =
            RuleSet.shipped().rules().rules().stream().map(RuleInfo::id).collect(Collectors.toSet());

    @Test
    void every_item_carries_a_rule_a_grade_and_a_source_that_exist() {
        assertThat(Corpus.all()).hasSizeGreaterThan(Sample.of(400, 2000));
        assertThat(Corpus.failing(run -> reasons(run.result()).stream()
                        .allMatch(because ->
                                !because.isEmpty() && because.stream().allMatch(OutputIntegrityTest::isTraced))))
                .isEmpty();
    }

    @Test
    void nothing_unsupported_or_contradicted_becomes_advice() {
        assertThat(Corpus.failing(run -> reasons(run.result()).stream()
                        .flatMap(List::stream)
                        .noneMatch(
                                reason -> reason.grade() == Grade.UNSUPPORTED || reason.grade() == Grade.CONTRADICTED)))
                .isEmpty();
    }

    @Test
    void what_is_unlikely_is_no_contributor() {
        assertThat(Corpus.failing(run ->
                        run.result().contributors().stream().noneMatch(one -> one.likelihood() == Likelihood.UNLIKELY)
                                && run.result().consideredUnlikely().stream()
                                        .allMatch(one -> one.likelihood() == Likelihood.UNLIKELY)))
                .isEmpty();
    }

    @Test
    void a_contested_contributor_is_never_likely_and_ranks_first_only_when_nothing_stronger_stands() {
        assertThat(Corpus.failing(run -> contestedIsModest(run.result().contributors())))
                .isEmpty();
    }

    private static boolean contestedIsModest(List<WeighedContributor> contributors) {
        boolean firstOfContested = contributors.isEmpty()
                || !isContested(contributors.get(0))
                || contributors.stream().allMatch(OutputIntegrityTest::isContested);
        return firstOfContested
                && contributors.stream().noneMatch(one -> isContested(one) && one.likelihood() == Likelihood.LIKELY);
    }

    private static boolean isContested(WeighedContributor contributor) {
        return contributor.grade() == Grade.CONTESTED;
    }

    private static boolean isTraced(Reason reason) {
        return RULES.contains(reason.rule())
                && !reason.text().isBlank()
                && !reason.sources().isEmpty()
                && SOURCES.containsAll(reason.sources());
    }

    private static List<List<Reason>> reasons(Result result) {
        List<List<Reason>> all = new ArrayList<>();
        result.flags().forEach(flag -> all.add(flag.because()));
        result.notYetExcluded().forEach(open -> all.add(open.because()));
        result.patterns().forEach(pattern -> all.add(pattern.because()));
        result.contributors().forEach(contributor -> all.add(contributor.inFavor()));
        result.consideredUnlikely().forEach(contributor -> all.add(contributor.against()));
        result.plan().items().forEach(item -> all.add(item.because()));
        result.plan().withheld().forEach(item -> all.add(item.because()));
        return all;
    }
}
