package dev.plumbline.web;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.report.Words;
import dev.plumbline.web.view.SideView;

/** A result at the side of the questions: short, and never more certain than the result is. */
final class Sides {

    private final RuleSet rules;
    private final Words words;

    Sides(RuleSet rules) {
        this.rules = rules;
        this.words = new Words(rules.language());
    }

    SideView view(Result result) {
        return new SideView(
                tone(result.urgency().level()),
                // Before everything was asked, the level alone would sound as if nothing were there.
                result.urgency().level() == Urgency.NONE && !result.screenComplete()
                        ? ""
                        : words.level(result.urgency().level()),
                result.urgency().text(),
                screen(result),
                result.flags().stream()
                        .map(flag -> new SideView.Line(flag.title(), flag.action()))
                        .toList(),
                result.notYetExcluded().stream()
                        .map(open -> new SideView.Line(open.title(), words.level(open.couldReach())))
                        .toList(),
                result.contributors().stream()
                        .map(contributor -> new SideView.Line(
                                contributor.title(),
                                Catalogue.entry(rules.catalogue().likelihoodWords(), contributor.likelihood())))
                        .toList(),
                result.plan().reason(),
                result.warnings().stream().map(warning -> warning.text()).toList());
    }

    private String screen(Result result) {
        if (result.screenComplete()) {
            return words.say("screen.complete");
        }
        String missing =
                words.phrases().count("screen.missing", result.screenMissing().size());
        // The urgency may say so already.
        String open = (result.urgency().text() + ".").contains(missing) ? "" : missing + " ";
        return result.urgency().couldReach() == result.urgency().level()
                ? open.strip()
                : open
                        + words.say(
                                "urgency.couldReach",
                                words.level(result.urgency().couldReach()));
    }

    /** The class of the style sheet that documents use as well. */
    static String tone(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY_NOW -> "now";
            case SAME_DAY -> "today";
            case URGENT_2W -> "soon";
            case ROUTINE_REFERRAL, GP_ADVICE -> "tell";
            case NONE -> "calm";
        };
    }
}
