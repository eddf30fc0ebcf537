package dev.plumbline.verify;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseResult;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.cover.Cover;
import dev.plumbline.cover.CoverReport;
import dev.plumbline.diff.Judgement;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.OtherEngines;
import dev.plumbline.engine.RuleSetFiles;
import dev.plumbline.fact.Facts;
import dev.plumbline.lint.Level;
import dev.plumbline.lint.Lint;
import dev.plumbline.lint.LintReport;
import dev.plumbline.mutate.MutationReport;
import dev.plumbline.props.PropsReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The gates of a release, one by one. */
public final class Gates {

    private static final long SEED = 1;

    private final RuleSet rules;
    private final RuleSetFiles files;
    private final List<RuleCase> cases;

    /**
     * The gates of one rule set.
     *
     * @param rules the compiled rules
     * @param files the same as they are written
     */
    public Gates(RuleSet rules, RuleSetFiles files, List<RuleCase> cases) {
        this.rules = rules;
        this.files = files;
        this.cases = List.copyOf(cases);
    }

    /** Every case passes; a todo may fail, and one that passes is counted. */
    public Gate test(int threads) throws InterruptedException {
        List<CaseResult> results = new CaseRunner(rules).run(cases, threads);
        List<String> failing = results.stream()
                .filter(result -> result.status() == Status.FAILED || result.status() == Status.UNREADABLE)
                .map(result -> result.ruleCase().toString())
                .toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("cases", results.size());
        figures.put("failing", failing.size());
        figures.put(
                "todo",
                results.stream()
                        .filter(result -> result.status() == Status.TODO || result.status() == Status.TODO_PASSES)
                        .count());
        boolean met = failing.isEmpty() && !results.isEmpty();
        return Gate.of("test", met, failing.size() + " of " + results.size() + " cases fail", figures, failing);
    }

    /** Lint finds no error. */
    public Gate lint(Map<String, String> caseTexts) {
        LintReport report = Lint.of(files, caseTexts);
        List<String> errors = report.findings().stream()
                .filter(finding -> finding.check().level() == Level.ERROR)
                .map(finding -> finding.check().id() + " " + finding.file() + ":" + finding.line())
                .toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("errors", errors.size());
        figures.put("findings", report.findings().size());
        return Gate.of("lint", errors.isEmpty(), errors.size() + " errors", figures, errors);
    }

    /** The cases reach every rule, and most comparisons both ways. */
    public Gate cover(double minRules, double minConditions) {
        CoverReport report = Cover.of(rules, files, cases);
        double held = report.ruleShare().percent();
        double seen = report.conditionShare().percent();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("rulesPercent", held);
        figures.put("conditionsPercent", seen);
        figures.put("mcdcPercent", report.decidingShare().percent());
        List<String> against = report.rules().stream()
                .filter(rule -> rule.fired() == 0)
                .map(rule -> rule.rule().id())
                .toList();
        boolean met = held >= minRules && seen >= minConditions;
        String said = "rules " + held + " % of " + minRules + ", conditions " + seen + " % of " + minConditions;
        return Gate.of("cover", met, said, figures, against);
    }

    /** What is declared of everybody holds for everybody tried. */
    public static Gate props(PropsReport report) {
        List<String> falsified = report.tried().stream()
                .filter(one -> one.broken() != null)
                .map(one -> one.property().id())
                .toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("properties", report.tried().size());
        figures.put("falsified", falsified.size());
        figures.put("seed", report.seed());
        return Gate.of(
                "props",
                falsified.isEmpty(),
                falsified.size() + " of " + report.tried().size() + " properties are falsified",
                figures,
                falsified);
    }

    /**
     * The cases notice enough of what an edit could do, and every edit of a rule that raises a flag.
     *
     * @param failing the cases that fail with the rules as they are, by which nothing can be told
     */
    public Gate mutate(MutationReport report, List<String> failing, double minScore) {
        if (!failing.isEmpty()) {
            return Gate.of("mutate", false, "nothing can be told while cases fail", Map.of(), failing);
        }
        List<String> red =
                report.aliveOfRedFlags().stream().map(one -> one.mutant().id()).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("mutants", report.verdicts().size());
        figures.put("killed", report.killed());
        figures.put("alive", report.alive().size());
        figures.put("aliveOfRedFlags", red.size());
        figures.put("scorePercent", report.score());
        boolean met = report.score() >= minScore && red.isEmpty();
        String said = "score " + report.score() + " % of " + minScore + ", " + red.size()
                + " edits of rules that raise flags go unnoticed";
        return Gate.of("mutate", met, said, figures, red);
    }

    /** Nothing that blocks differs from the last release. */
    public static Gate diff(Judgement judgement) {
        List<String> blocking = judgement.judged().stream()
                .filter(one -> one.status() == Judgement.Status.BLOCKS)
                .map(one -> one.difference().name())
                .toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("differences", judgement.judged().size());
        figures.put("blocking", blocking.size());
        return Gate.of("diff", blocking.isEmpty(), blocking.size() + " differences block", figures, blocking);
    }

    /** Every case concludes the same, for the same reasons, when files and rules stand in another order. */
    public Gate shuffled() {
        Random random = new Random(SEED);
        return agrees("shuffled", OtherEngines.shuffled(files, list -> Collections.shuffle(list, random)));
    }

    /** The same under the engine's other compiler. */
    public Gate executableModel() {
        return agrees("executable model", OtherEngines.executableModel(files));
    }

    private Gate agrees(String name, CompiledRules other) {
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (RuleCase one : cases) {
            Facts facts;
            try {
                facts = Assessment.parse(one.given()).facts();
            } catch (InvalidInputException e) {
                // The gate of the cases says so.
                continue;
            }
            compared++;
            if (!isSame(rules.rules().run(facts, List.of()), other.run(facts, List.of()))) {
                differing.add(one.toString());
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("compared", compared);
        figures.put("differing", differing.size());
        return Gate.of(name, differing.isEmpty(), differing.size() + " of " + compared + " differ", figures, differing);
    }

    private static boolean isSame(Conclusions one, Conclusions other) {
        return one.all(Object.class).equals(other.all(Object.class))
                && one.all(Object.class).stream()
                        .allMatch(conclusion -> one.why(conclusion).equals(other.why(conclusion)));
    }
}
