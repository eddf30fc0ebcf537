package dev.plumbline.rules;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.Sample;
import dev.plumbline.SampledCases;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.fact.PainPhase;
import dev.plumbline.reason.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Cases of the shipped rules, or all of them, and every example, assessed once for all tests of a run. */
final class Corpus {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final List<Run> RUNS = runs();

    private Corpus() {}

    /**
     * One person and what the rules make of them.
     *
     * @param name the case or example
     * @param person what was given
     * @param trace the result and the rules behind it
     */
    record Run(String name, Assessment person, Trace trace) {

        boolean acute() {
            return person.facts().pain().phase() == PainPhase.ACUTE;
        }

        Result result() {
            return trace.result();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Run> all() {
        return RUNS;
    }

    /** The names of the people for whom something does not hold. */
    static List<String> failing(Predicate<Run> holds) {
        return RUNS.stream().filter(holds.negate()).map(Run::name).toList();
    }

    /** The ids of the rules that hold for anybody. */
    static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        RUNS.forEach(run -> rules.addAll(run.trace().rules()));
        return rules;
    }

    private static List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        Assessor assessor = Assessor.of(RuleSet.shipped());
        try {
            for (RuleCase ruleCase : Sample.each(5, SampledCases.written())) {
                Assessment person = Assessment.parse(ruleCase.given());
                LocalDate day = ruleCase.today();
                runs.add(new Run(ruleCase.toString(), person, assessor.trace(person, day == null ? TODAY : day)));
            }
            for (Path example : examples()) {
                Assessment person = Assessment.read(example);
                runs.add(new Run(example.toString(), person, assessor.trace(person, TODAY)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(runs);
    }

    private static List<Path> examples() throws IOException {
        Path folder = Path.of("src/examples");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
