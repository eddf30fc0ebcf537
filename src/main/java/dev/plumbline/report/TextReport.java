package dev.plumbline.report;

import dev.plumbline.Result;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Printable;
import dev.plumbline.result.NotYetExcluded;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Reason;
import dev.plumbline.result.WeighedContributor;
import dev.plumbline.result.WorkingPattern;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A result as plain text: urgency first, then flags, what is not yet excluded, contributors, and the plan. */
public final class TextReport {

    private final Result result;
    private final Paragraphs text = new Paragraphs();

    private TextReport(Result result) {
        this.result = result;
    }

    /** The whole report, ending in a line break. */
    public static String of(Result result) {
        return new TextReport(result).written();
    }

    private String written() {
        urgency();
        flags();
        notYetExcluded();
        patterns();
        contributors("Likely contributors", with(Likelihood.LIKELY));
        contributors("Possible contributors", with(Likelihood.POSSIBLE));
        contributors("Unlikely contributors", result.consideredUnlikely());
        new PlanText(result.plan(), text).write();
        openQuestions();
        foot();
        return text.toString();
    }

    private void urgency() {
        text.line(0, "URGENCY  ", result.urgency().text());
        Urgency couldReach = result.urgency().couldReach();
        if (couldReach.compareTo(result.urgency().level()) > 0) {
            text.line(9, "", "Answers to open questions could still raise it to: " + Words.level(couldReach) + ".");
        }
        if (result.screenComplete()) {
            text.line(9, "", "Every safety question that is due was answered.");
        } else if (result.urgency().level() != Urgency.NONE) {
            text.line(9, "", count(result.screenMissing().size(), "safety question") + " not asked.");
        }
        String source = result.source() == null ? "" : Printable.line(result.source()) + ", ";
        text.line(9, "", source + "assessed on " + result.assessedOn());
        result.warnings().forEach(warning -> text.line(0, "CHECK    ", warning.text() + " (" + warning.path() + ")"));
    }

    private void flags() {
        if (result.flags().isEmpty()) {
            return;
        }
        text.heading("Flags");
        for (RaisedFlag flag : result.flags()) {
            text.line(0, "! ", flag.title() + ": " + Words.level(flag.urgency()) + " [" + flag.code() + "]");
            text.line(2, "", flag.text());
            text.line(2, "do:  ", flag.action());
            because("why: ", flag.because());
        }
    }

    private void notYetExcluded() {
        if (result.notYetExcluded().isEmpty()) {
            return;
        }
        text.heading("Not yet excluded");
        for (NotYetExcluded open : result.notYetExcluded()) {
            String rules = open.because().stream().map(Reason::rule).collect(Collectors.joining(", "));
            text.line(
                    0,
                    "? ",
                    open.title() + ": could reach " + Words.level(open.couldReach()) + " [" + open.code() + "; " + rules
                            + "]. Ask:");
            open.ask().forEach(path -> text.line(2, "- ", Words.question(path)));
        }
    }

    private void patterns() {
        if (result.patterns().isEmpty()) {
            return;
        }
        text.heading("Working patterns, not diagnoses");
        for (WorkingPattern pattern : result.patterns()) {
            text.line(0, "- ", pattern.title() + " [" + pattern.code() + "]");
            text.line(2, "", pattern.text());
            because("why: ", pattern.because());
        }
    }

    private List<WeighedContributor> with(Likelihood likelihood) {
        return result.contributors().stream()
                .filter(contributor -> contributor.likelihood() == likelihood)
                .toList();
    }

    /** Each likelihood under a heading of its own, so that nothing merely possible reads as likely. */
    private void contributors(String heading, List<WeighedContributor> contributors) {
        if (contributors.isEmpty()) {
            return;
        }
        text.heading(heading);
        text.line("In words: " + contributors.get(0).text() + ".");
        for (WeighedContributor contributor : contributors) {
            text.line(0, contributor.rank() + ". ", contributor.title() + " [" + contributor.code() + "]");
            because("for:     ", strongestFirst(contributor.inFavor()));
            because("against: ", strongestFirst(contributor.against()));
        }
    }

    private static List<Reason> strongestFirst(List<Reason> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparing(Reason::strength, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(Reason::rule))
                .toList();
    }

    /** What an item above asks for already is not asked for twice. */
    private void openQuestions() {
        Set<String> asked = new HashSet<>();
        result.notYetExcluded().forEach(open -> asked.addAll(open.ask()));
        List<String> others = result.screenMissing().stream()
                .filter(path -> !asked.contains(path))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        text.heading("Safety questions not asked: " + result.screenMissing().size());
        if (others.size() < result.screenMissing().size()) {
            text.line("Those under \"not yet excluded\", and:");
        }
        others.forEach(path -> text.line(0, "- ", Words.question(path)));
    }

    private void foot() {
        text.blank();
        text.line(
                "Intended use: supports the judgment of a qualified practitioner, who can review the basis of every line;"
                        + " does not diagnose and does not exclude disease.");
        text.line("Rules " + result.ruleSet().name() + " " + result.ruleSet().version() + ", sha256 "
                + result.ruleSet().sha256().substring(0, 12) + ".");
    }

    /** Each reason with its findings; a finding that an earlier reason of the same item has shown is not shown again. */
    private void because(String lead, List<Reason> reasons) {
        Set<ObservedFact> shown = new HashSet<>();
        for (Reason reason : reasons) {
            List<ObservedFact> fresh =
                    reason.facts().stream().filter(shown::add).toList();
            String facts = Words.facts(fresh);
            text.line(2, lead, reason.text() + (facts.isEmpty() ? "" : ": " + facts) + " " + Words.proof(reason));
        }
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
