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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A result as plain text: urgency first, then flags, what is not yet excluded, contributors, and the plan. */
public final class TextReport {

    private final Result result;
    private final Words words;
    private final Paragraphs text = new Paragraphs();

    private TextReport(Result result, Locale language) {
        this.result = result;
        this.words = new Words(language);
    }

    /** The whole report in English, ending in a line break. */
    public static String of(Result result) {
        return of(result, Locale.ENGLISH);
    }

    /**
     * The whole report, ending in a line break.
     *
     * @param language the language of the result: that of the rule set that gave it
     */
    public static String of(Result result, Locale language) {
        return new TextReport(result, language).written();
    }

    private String written() {
        urgency();
        flags();
        notYetExcluded();
        patterns();
        contributors(Likelihood.LIKELY, with(Likelihood.LIKELY));
        contributors(Likelihood.POSSIBLE, with(Likelihood.POSSIBLE));
        contributors(Likelihood.UNLIKELY, result.consideredUnlikely());
        new PlanText(result.plan(), words, text).write();
        openQuestions();
        foot();
        return text.toString();
    }

    private void urgency() {
        String lead = words.say("urgency") + "  ";
        text.line(0, lead, result.urgency().text());
        Urgency couldReach = result.urgency().couldReach();
        if (couldReach.compareTo(result.urgency().level()) > 0) {
            text.line(lead.length(), "", words.say("urgency.couldReach", words.level(couldReach)));
        }
        if (result.screenComplete()) {
            text.line(lead.length(), "", words.say("screen.complete"));
        } else if (result.urgency().level() != Urgency.NONE) {
            int missing = result.screenMissing().size();
            text.line(lead.length(), "", words.phrases().count("screen.missing", missing));
        }
        String source = result.source() == null ? "" : Printable.line(result.source()) + ", ";
        text.line(lead.length(), "", source + words.say("assessedOn", result.assessedOn()));
        String check = words.say("check");
        String aligned = check + " ".repeat(Math.max(2, lead.length() - check.length()));
        result.warnings().forEach(warning -> text.line(0, aligned, warning.text() + " (" + warning.path() + ")"));
    }

    private void flags() {
        if (result.flags().isEmpty()) {
            return;
        }
        text.heading(words.say("flags"));
        for (RaisedFlag flag : result.flags()) {
            text.line(0, "! ", words.say("flag", flag.title(), words.level(flag.urgency()), flag.code()));
            text.line(2, "", flag.text());
            lead("do", "why", flag.action());
            because("why", flag.because());
        }
    }

    private void notYetExcluded() {
        if (result.notYetExcluded().isEmpty()) {
            return;
        }
        text.heading(words.say("notYetExcluded"));
        for (NotYetExcluded open : result.notYetExcluded()) {
            String rules = open.because().stream().map(Reason::rule).collect(Collectors.joining(", "));
            text.line(
                    0,
                    "? ",
                    words.say("notYetExcluded.item", open.title(), words.level(open.couldReach()), open.code(), rules));
            open.ask().forEach(path -> text.line(2, "- ", words.question(path)));
        }
    }

    private void patterns() {
        if (result.patterns().isEmpty()) {
            return;
        }
        text.heading(words.say("patterns"));
        for (WorkingPattern pattern : result.patterns()) {
            text.line(0, "- ", pattern.title() + " [" + pattern.code() + "]");
            text.line(2, "", pattern.text());
            because("why", pattern.because());
        }
    }

    private List<WeighedContributor> with(Likelihood likelihood) {
        return result.contributors().stream()
                .filter(contributor -> contributor.likelihood() == likelihood)
                .toList();
    }

    /** Each likelihood under a heading of its own, so that nothing merely possible reads as likely. */
    private void contributors(Likelihood likelihood, List<WeighedContributor> contributors) {
        if (contributors.isEmpty()) {
            return;
        }
        text.heading(words.phrases().name("contributors", likelihood));
        text.line(words.say("contributors.inWords", contributors.get(0).text()));
        for (WeighedContributor contributor : contributors) {
            text.line(0, contributor.rank() + ". ", contributor.title() + " [" + contributor.code() + "]");
            because("for", strongestFirst(contributor.inFavor()));
            because("against", strongestFirst(contributor.against()));
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
        text.heading(words.say("screen.notAsked", result.screenMissing().size()));
        if (others.size() < result.screenMissing().size()) {
            text.line(words.say("screen.others"));
        }
        others.forEach(path -> text.line(0, "- ", words.question(path)));
    }

    private void foot() {
        text.blank();
        text.line(words.say("intendedUse"));
        text.line(words.say(
                "rules",
                result.ruleSet().name(),
                result.ruleSet().version(),
                result.ruleSet().sha256().substring(0, 12)));
    }

    /** Each reason with its findings; a finding that an earlier reason of the same item has shown is not shown again. */
    private void because(String lead, List<Reason> reasons) {
        Set<ObservedFact> shown = new HashSet<>();
        String beside = lead.equals("why") ? "do" : lead.equals("for") ? "against" : "for";
        for (Reason reason : reasons) {
            List<ObservedFact> fresh =
                    reason.facts().stream().filter(shown::add).toList();
            lead(lead, beside, words.reason(reason, fresh));
        }
    }

    /** Words behind a lead that takes as much room as the one it may stand beside. */
    private void lead(String key, String beside, String said) {
        String lead = words.say(key);
        int room = Math.max(lead.length(), words.say(beside).length());
        text.line(2, lead + " ".repeat(room - lead.length() + 1), said);
    }
}
