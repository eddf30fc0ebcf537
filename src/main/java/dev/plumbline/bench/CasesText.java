package dev.plumbline.bench;

import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.fact.Printable;
import dev.plumbline.result.ConditionState;
import dev.plumbline.result.NearRule;
import dev.plumbline.result.ObservedFact;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A run of cases as plain text: what fails first, with what was expected, what came, and which rule was nearest. */
public final class CasesText {

    private final StringBuilder text = new StringBuilder();
    private final CasesRun run;

    private CasesText(CasesRun run) {
        this.run = run;
    }

    /**
     * The report, ending in a line break.
     *
     * @param all whether cases that pass are listed, too
     */
    public static String of(CasesRun run, boolean all) {
        CasesText report = new CasesText(run);
        run.unreadable().forEach(problem -> report.line("UNREADABLE " + problem));
        for (CaseResult result : run.failingFirst()) {
            if (all || result.status() != Status.PASSED) {
                report.one(result);
            }
        }
        report.line(summary(run));
        report.line(String.format(
                Locale.ROOT,
                "%.2f s for the cases, %.2f s to read rules and cases",
                run.caseNanos() / 1e9,
                run.loadNanos() / 1e9));
        return report.text.toString();
    }

    /** The cases that do not pass, without figures. */
    public static String failures(CasesRun run) {
        CasesText report = new CasesText(run);
        run.failingFirst().stream()
                .filter(result -> result.status() != Status.PASSED)
                .forEach(report::one);
        return report.text.toString();
    }

    /** How many cases ended in which way, in one line. */
    static String summary(CasesRun run) {
        int total = run.results().size();
        StringBuilder summary = new StringBuilder(total == 1 ? "1 case" : total + " cases");
        summary.append(": ").append(run.count(Status.PASSED)).append(" passed");
        append(summary, run.count(Status.FAILED), "failed");
        append(summary, run.count(Status.UNREADABLE), "unreadable");
        append(summary, run.count(Status.TODO), "todo");
        append(summary, run.count(Status.TODO_PASSES), "todo that pass");
        append(summary, run.unreadable().size(), "problems in files that could not be read");
        return summary.toString();
    }

    private static void append(StringBuilder summary, long count, String what) {
        if (count > 0) {
            summary.append(", ").append(count).append(' ').append(what);
        }
    }

    private void one(CaseResult result) {
        RuleCase ruleCase = result.ruleCase();
        String mark = switch (result.status()) {
            case PASSED -> "pass";
            case FAILED -> "FAIL";
            case TODO -> "todo";
            case TODO_PASSES -> "todo that passes, take the mark away:";
            case UNREADABLE -> "UNREADABLE";
        };
        line(mark + " " + ruleCase.file() + ":" + ruleCase.line() + "  " + ruleCase.name());
        result.problems().forEach(problem -> line("     " + problem));
        if (result.status() == Status.TODO || result.status() == Status.FAILED) {
            table(result.misses());
        }
        result.hints().forEach(this::hint);
        if (result.status() == Status.FAILED) {
            origin(ruleCase);
            line("     rerun: " + run.reruns().apply(ruleCase));
        }
    }

    private void origin(RuleCase ruleCase) {
        List<String> known = java.util.stream.Stream.of(ruleCase.provenance(), ruleCase.origin())
                .filter(word -> !word.isEmpty())
                .toList();
        if (!known.isEmpty()) {
            line("     expected by: " + String.join(", ", known));
        }
    }

    private void table(List<Miss> misses) {
        int width = misses.stream().mapToInt(miss -> miss.key().length()).max().orElse(0);
        for (Miss miss : misses) {
            String space = " ".repeat(width - miss.key().length());
            line("     " + miss.key() + space + "  expected " + miss.wanted() + ", got " + miss.found());
        }
    }

    private void hint(Hint hint) {
        for (RuleInfo rule : hint.gave()) {
            line("     " + String.join(", ", hint.miss().codes()) + " comes from " + rule.id() + " ("
                    + run.places().apply(rule) + ")");
        }
        NearRule near = hint.nearest();
        if (near == null || hint.rule() == null) {
            return;
        }
        int all = near.conditions().size();
        line("     nearest rule " + near.rule() + " (" + run.places().apply(hint.rule()) + ") does not hold, "
                + (all - near.unmet()) + " of " + all + " of its conditions do");
        for (ConditionState condition : near.conditions()) {
            boolean last = near.unmet() == 1 && condition.state() != ConditionState.State.TRUE;
            line(String.format(
                    Locale.ROOT,
                    "         %-8s %s%s%s",
                    condition.state().name().toLowerCase(Locale.ROOT),
                    condition.text(),
                    details(condition),
                    last ? "   <- one step away" : ""));
        }
    }

    private static String details(ConditionState condition) {
        if (condition.distance() != null) {
            return " (" + condition.distance() + ")";
        } else if (!condition.open().isEmpty()) {
            return " (not answered: " + String.join(", ", condition.open()) + ")";
        }
        List<ObservedFact> facts = condition.facts();
        return facts.isEmpty() || condition.state() == ConditionState.State.TRUE
                ? ""
                : facts.stream()
                        .map(fact -> fact.fact() + " " + fact.value() + (fact.unit() == null ? "" : " " + fact.unit()))
                        .collect(Collectors.joining("; ", " (", ")"));
    }

    private void line(String line) {
        text.append(Printable.line(line)).append('\n');
    }
}
