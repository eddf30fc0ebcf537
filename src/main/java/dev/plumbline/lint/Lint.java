package dev.plumbline.lint;

import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.RuleSetFiles;
import dev.plumbline.engine.WrittenRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Looks for mistakes in a rule set without running it. */
public final class Lint {

    private Lint() {}

    /**
     * Looks at a rule set and its cases.
     *
     * @param cases the texts of the case files by their names
     */
    public static LintReport of(RuleSetFiles files, Map<String, String> cases) {
        // Reading thousands of cases takes about as long as all the rest.
        CompletableFuture<Cases.Read> reading = CompletableFuture.supplyAsync(() -> Cases.read(cases));
        Book book = new Book(files, cases);
        List<Finding> found = new ArrayList<>();
        EngineSafety.check(book, found::add);
        Satisfaction.check(book, Chains.standing(book), found::add);
        Pairs.check(book, found::add);
        Steps.check(book, found::add);
        Chains.check(book, found::add);
        Texts.check(book, found::add);
        Cases.Read read = reading.join();
        Cases.check(book, read, found::add);
        Allowances allowances = new Allowances(book);
        List<Finding> left = allowances.applied(found.stream().distinct().toList()).stream()
                .sorted(Comparator.comparing((Finding one) -> one.check().level())
                        .thenComparing(Finding::file)
                        .thenComparing(Finding::line)
                        .thenComparing(Finding::column)
                        .thenComparing(Finding::check)
                        .thenComparing(Finding::message))
                .toList();
        List<DemandLeaf> leaves = book.rules().stream()
                .flatMap(rule -> rule.condition().leaves().stream())
                .toList();
        return new LintReport(
                left,
                book.rules().size(),
                book.tooMany().stream().map(WrittenRule::id).toList(),
                leaves.size(),
                (int) leaves.stream().filter(book.lowering()::isUnread).count(),
                read.cases().size(),
                allowances.count());
    }
}
