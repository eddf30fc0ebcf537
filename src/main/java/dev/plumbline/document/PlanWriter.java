package dev.plumbline.document;

import dev.plumbline.conclusion.Stage;
import dev.plumbline.document.view.Pair;
import dev.plumbline.document.view.Part;
import dev.plumbline.document.view.PlanView;
import dev.plumbline.report.Phrases;
import dev.plumbline.report.Words;
import dev.plumbline.result.AdvicePlan;
import dev.plumbline.result.Dose;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.Reason;
import dev.plumbline.result.Review;
import dev.plumbline.result.WithheldItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plan, for the practitioner. */
final class PlanWriter {

    /** A reason that rests on many answers names the first of them; the JSON has all. */
    private static final int FACTS_SHOWN = 5;

    private final AdvicePlan plan;
    private final Words words;
    private final Phrases phrases;

    PlanWriter(AdvicePlan plan, Words words, Phrases phrases) {
        this.plan = plan;
        this.words = words;
        this.phrases = phrases;
    }

    PlanView view() {
        List<Part<PlanView.Item>> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<PlanItem> items =
                    plan.items().stream().filter(item -> item.stage() == stage).toList();
            if (!items.isEmpty()) {
                stages.add(new Part<>(words.phrases().name("stage", stage), null, items(items)));
            }
        }
        return new PlanView(
                words.say("plan", words.phrases().name("status", plan.status())),
                plan.reason(),
                stages,
                withheld(),
                new Part<>(words.say("plan.stopAndSeekHelp"), null, plan.safetyNet()),
                review());
    }

    private @Nullable Pair review() {
        Review review = plan.review();
        return review == null
                ? null
                : new Pair(
                        phrases.say("review"),
                        words.phrases()
                                .count(
                                        "plan.review",
                                        review.inWeeks(),
                                        phrases.date(review.on()),
                                        String.join(", ", review.measures())));
    }

    /** What follows one another for the same reason is listed, and the reason said once behind it. */
    private List<PlanView.Item> items(List<PlanItem> items) {
        List<PlanView.Item> views = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            PlanItem item = items.get(i);
            boolean last = i + 1 == items.size() || !items.get(i + 1).because().equals(item.because());
            views.add(new PlanView.Item(
                    item.name(),
                    amount(item.dose()),
                    item.text(),
                    item.technique(),
                    notes(item),
                    last && !item.because().isEmpty() ? why(item.because().get(0)) : null));
        }
        return views;
    }

    private @Nullable String amount(@Nullable Dose dose) {
        String amount = dose == null ? "" : words.dose(dose);
        return amount.isEmpty() ? null : amount;
    }

    private List<Pair> notes(PlanItem item) {
        List<Pair> notes = new ArrayList<>();
        if (item.modified() != null) {
            notes.add(new Pair(words.say("exercise.changed"), item.modified()));
        }
        if (!item.cautions().isEmpty()) {
            notes.add(new Pair(words.say("exercise.mind"), String.join(" ", item.cautions())));
        }
        if (item.regression() != null) {
            notes.add(new Pair(words.say("exercise.easier"), item.regression()));
        }
        if (item.progression() != null) {
            notes.add(new Pair(words.say("exercise.harder"), item.progression()));
        }
        Dose dose = item.dose();
        if (dose != null) {
            notes.add(new Pair(
                    phrases.say("dose"),
                    dose.source() == null ? dose.note() : words.say("exercise.doseSource", dose.source())));
        }
        return notes;
    }

    private Pair why(Reason reason) {
        List<ObservedFact> facts = reason.facts();
        String named = words.facts(facts.stream().limit(FACTS_SHOWN).toList());
        int more = facts.size() - FACTS_SHOWN;
        String all = more > 0 ? words.phrases().count("plan.moreAnswers", more, named) : named;
        return new Pair(words.say("why"), words.reason(reason, all));
    }

    /** The same reason withholds many exercises: said once, with all their names. */
    private @Nullable Part<String> withheld() {
        if (plan.withheld().isEmpty()) {
            return null;
        }
        Map<String, Set<String>> byReason = new LinkedHashMap<>();
        for (WithheldItem item : plan.withheld()) {
            for (Reason reason : item.because()) {
                byReason.computeIfAbsent(reason.text(), key -> new LinkedHashSet<>())
                        .add(item.name());
            }
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((why, names) -> lines.add(words.say("plan.withheldFor", why, String.join(", ", names))));
        return new Part<>(words.say("plan.withheld"), null, lines);
    }
}
