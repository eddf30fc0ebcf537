package dev.plumbline.junit;

import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.CaseResult;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.RuleCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Rule cases as JUnit tests: a container for each file and a test for each case, whose source is its line in the file.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> rules() {
 *     return RuleCases.in(Path.of("cases")).against(RuleSet.shipped()).dynamicTests();
 * }
 * }</pre>
 *
 * <p>A case marked todo that fails is reported as aborted, and never fails a build.
 */
public final class RuleCases {

    private final Path cases;
    private final CaseRunner runner;

    private RuleCases(Path cases, CaseRunner runner) {
        this.cases = cases;
        this.runner = runner;
    }

    /** The cases in a file, or in all files below a folder whose names end in {@code .case.yaml}. */
    public static In in(Path cases) {
        return new In(cases);
    }

    /**
     * Cases that wait for rules.
     *
     * @param cases the file or folder
     */
    public record In(Path cases) {

        /** The cases, to be run against these rules. */
        public RuleCases against(RuleSet rules) {
            return new RuleCases(cases, new CaseRunner(rules));
        }

        /**
         * The cases, to be run against the rule set in a folder.
         *
         * @throws dev.plumbline.RuleSetException with everything that is wrong with it
         * @throws UncheckedIOException when the folder cannot be read
         */
        public RuleCases against(Path rules) {
            try {
                return against(RuleSet.load(rules));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A container for each file, with a test for each case.
     *
     * @throws dev.plumbline.InvalidInputException with every problem of a file that cannot be read
     * @throws IllegalStateException when there is no file with cases
     * @throws UncheckedIOException when a file cannot be read
     */
    public Stream<DynamicNode> dynamicTests() {
        try {
            List<Path> files = Files.isDirectory(cases) ? CaseReader.files(cases) : List.of(cases);
            if (files.isEmpty()) {
                throw new IllegalStateException("no file below " + cases + " has a name that ends in .case.yaml");
            }
            return files.stream().map(this::container);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DynamicNode container(Path file) {
        try {
            String name = file.equals(cases)
                    ? file.toString()
                    : cases.relativize(file).toString();
            return DynamicContainer.dynamicContainer(
                    name, file.toUri(), CaseReader.read(name, file).stream().map(ruleCase -> test(file, ruleCase)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DynamicNode test(Path file, RuleCase ruleCase) {
        URI source = URI.create(file.toUri() + "?line=" + ruleCase.line());
        return DynamicTest.dynamicTest(ruleCase.name(), source, () -> check(runner.run(ruleCase)));
    }

    private static void check(CaseResult result) {
        String said = Stream.concat(result.problems().stream(), result.misses().stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        Assumptions.assumeFalse(result.status() == Status.TODO, () -> "todo: " + said);
        if (result.status() == Status.FAILED || result.status() == Status.UNREADABLE) {
            RuleCase ruleCase = result.ruleCase();
            throw new AssertionFailedError(ruleCase.file() + ":" + ruleCase.line() + " " + ruleCase.name() + "\n" + said
                    + "\ngiven " + ruleCase.given());
        }
    }
}
