package dev.plumbline.report;

import dev.plumbline.conclusion.Stage;
import dev.plumbline.result.AdvicePlan;
import dev.plumbline.result.Dose;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.Reason;
import dev.plumbline.result.Review;
import dev.plumbline.result.WithheldItem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plan in the order in which a person should act, so that it can be handed over. */
final class PlanText {

    /** A reason that rests on many answers names the first of them; the JSON has all. */
    private static final int FACTS_SHOWN = 5;

    private final AdvicePlan plan;
    private final Words words;
    private final Paragraphs text;

    PlanText(AdvicePlan plan, Words words, Paragraphs text) {
        this.plan = plan;
        this.words = words;
        this.text = text;
    }

    void write() {
        text.heading(words.say("plan", words.phrases().name("status", plan.status())));
        text.line(plan.reason());
        for (Stage stage : Stage.values()) {
            List<PlanItem> items =
                    plan.items().stream().filter(item -> item.stage() == stage).toList();
            if (!items.isEmpty() || stage == Stage.SAFETY_NET) {
                text.blank();
                text.line(words.phrases().name("stage", stage));
                stage(stage, items);
            }
            if (stage == Stage.EXERCISES) {
                withheld();
            }
        }
        Review review = plan.review();
        if (review != null) {
            text.line(
                    2,
                    "- ",
                    words.phrases()
                            .count("plan.review", review.inWeeks(), review.on(), String.join(", ", review.measures())));
        }
    }

    private void stage(Stage stage, List<PlanItem> items) {
        if (stage == Stage.EXERCISES) {
            exercises(items);
        } else {
            advice(items);
        }
        if (stage == Stage.SAFETY_NET) {
            text.line(2, "", words.say("plan.stopAndSeekHelp"));
            plan.safetyNet().forEach(sentence -> text.line(2, "- ", sentence));
        }
    }

    /** What follows one another for the same reason is listed, and the reason said once behind it. */
    private void advice(List<PlanItem> items) {
        for (int i = 0; i < items.size(); i++) {
            PlanItem item = items.get(i);
            text.line(2, "- ", item.name() + ": " + item.text());
            boolean last = i + 1 == items.size() || !items.get(i + 1).because().equals(item.because());
            if (last) {
                item.because().stream().limit(1).forEach(reason -> why(4, reason));
            }
        }
    }

    private void exercises(List<PlanItem> items) {
        for (int i = 0; i < items.size(); i++) {
            PlanItem item = items.get(i);
            exercise(i + 1, item);
            if (i > 0 && items.get(i - 1).because().equals(item.because())) {
                text.line(5, words.say("why") + " ", words.say("plan.asFor", i));
            } else {
                item.because().stream().limit(1).forEach(reason -> why(5, reason));
            }
        }
    }

    private void exercise(int number, PlanItem item) {
        Dose dose = item.dose();
        String amount = dose == null ? "" : words.dose(dose);
        text.line(2, number + ". ", item.name() + (amount.isEmpty() ? "" : ": " + amount));
        if (dose != null) {
            text.line(5, "", dose.source() == null ? dose.note() : words.say("exercise.doseSource", dose.source()));
        }
        if (item.modified() != null) {
            text.line(5, words.say("exercise.changed") + " ", item.modified());
        }
        text.line(5, "", String.join(" ", item.technique()));
        if (!item.cautions().isEmpty()) {
            text.line(5, words.say("exercise.mind") + " ", String.join(" ", item.cautions()));
        }
        if (item.regression() != null) {
            text.line(5, words.say("exercise.easier") + " ", item.regression());
        }
        if (item.progression() != null) {
            text.line(5, words.say("exercise.harder") + " ", item.progression());
        }
    }

    private void why(int indent, Reason reason) {
        List<ObservedFact> facts = reason.facts();
        String named = words.facts(facts.stream().limit(FACTS_SHOWN).toList());
        int more = facts.size() - FACTS_SHOWN;
        String all = more > 0 ? words.phrases().count("plan.moreAnswers", more, named) : named;
        text.line(indent, words.say("why") + " ", words.reason(reason, all));
    }

    /** The same reason withholds many exercises: said once, with all their names. */
    private void withheld() {
        if (plan.withheld().isEmpty()) {
            return;
        }
        Map<String, Set<String>> byReason = new LinkedHashMap<>();
        for (WithheldItem item : plan.withheld()) {
            for (Reason reason : item.because()) {
                byReason.computeIfAbsent(reason.text(), key -> new LinkedHashSet<>())
                        .add(item.name());
            }
        }
        text.blank();
        text.line(words.say("plan.withheld"));
        byReason.forEach(
                (why, names) -> text.line(2, "- ", words.say("plan.withheldFor", why, String.join(", ", names))));
    }
}
