package dev.plumbline.document;

import dev.plumbline.document.view.Pair;
import dev.plumbline.report.Phrases;
import dev.plumbline.result.Dose;
import dev.plumbline.result.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of an exercise, for the person who does it: each number under its own name. */
final class HandoutDose {

    private static final int DAYS = 7;

    private final Phrases phrases;

    HandoutDose(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Pair> of(@Nullable Dose dose) {
        List<Pair> amounts = new ArrayList<>();
        if (dose == null) {
            return openAmounts();
        }
        add(amounts, "handout.sets", dose.sets());
        add(amounts, "handout.reps", dose.reps());
        add(amounts, "handout.hold", dose.holdSeconds());
        add(amounts, "handout.minutes", dose.minutes());
        if (dose.perSide()) {
            amounts.add(new Pair(phrases.say("handout.side"), phrases.say("handout.bothSides")));
        }
        Range week = dose.timesPerWeek();
        if (week != null) {
            boolean everyDay = week.from() >= DAYS;
            Range days = everyDay ? new Range(week.from() / DAYS, week.to() / DAYS) : week;
            boolean once = everyDay && days.from() == 1 && days.to() == 1;
            String often =
                    everyDay ? phrases.say("handout.timesADay", span(days)) : phrases.say("handout.aWeek", span(days));
            amounts.add(new Pair(phrases.say("handout.howOften"), once ? phrases.say("handout.everyDay") : often));
        }
        return amounts.isEmpty() ? openAmounts() : amounts;
    }

    /** Where nobody gave numbers the practitioner writes them in. */
    private List<Pair> openAmounts() {
        return List.of(new Pair(phrases.say("handout.howMuch"), ""), new Pair(phrases.say("handout.howOften"), ""));
    }

    private void add(List<Pair> amounts, String key, @Nullable Range range) {
        if (range != null) {
            boolean one = range.from() == 1 && range.to() == 1;
            amounts.add(
                    new Pair(phrases.say(key), phrases.say(key + ".amount" + (one ? ".one" : ".many"), span(range))));
        }
    }

    private String span(Range range) {
        String from = phrases.number(range.from());
        String to = phrases.number(range.to());
        return from.equals(to) ? from : phrases.say("span", from, to);
    }
}
