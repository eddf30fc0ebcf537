package dev.plumbline.fhir;

import dev.plumbline.result.AdvicePlan;
import dev.plumbline.result.Dose;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.Range;
import dev.plumbline.result.Review;
import dev.plumbline.result.WithheldItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan as a CarePlan that is proposed, and the safety net as a CommunicationRequest. */
final class PlanResources {

    private final Frame frame;

    PlanResources(Frame frame) {
        this.frame = frame;
    }

    /**
     * The plan.
     *
     * @param alone whether it stands by itself, so that nothing it could refer to comes with it
     */
    Map<String, Object> plan(boolean alone) {
        AdvicePlan plan = frame.result().plan();
        List<Map<String, Object>> activities = new ArrayList<>();
        plan.items().forEach(item -> activities.add(Tree.of("detail", activity(item))));
        plan.withheld().forEach(item -> activities.add(Tree.of("detail", withheld(item))));
        Review review = plan.review();
        if (review != null) {
            activities.add(Tree.of("detail", review(review)));
        }
        String status = frame.say("plan.status." + plan.status().name());
        return Tree.resource(
                "CarePlan",
                "language",
                frame.language().getLanguage(),
                "text",
                frame.narrative(frame.say("plan"), lines(plan, status)),
                "status",
                "draft",
                "intent",
                "proposal",
                "title",
                frame.rules().about().title(),
                "description",
                status + " " + plan.reason(),
                "subject",
                frame.patient(),
                "created",
                frame.date(),
                "author",
                alone ? null : frame.to("Device"),
                "supportingInfo",
                alone ? null : List.of(frame.to("QuestionnaireResponse"), frame.to("ClinicalImpression")),
                "activity",
                activities);
    }

    private List<String> lines(AdvicePlan plan, String status) {
        List<String> lines = new ArrayList<>(List.of(status + " " + plan.reason()));
        for (PlanItem item : plan.items()) {
            lines.add(item.name() + ": " + description(item));
        }
        plan.withheld().forEach(item -> lines.add(frame.say("plan.withheld", item.name())));
        Review review = plan.review();
        if (review != null) {
            lines.add(frame.say("plan.review", review.on(), String.join(", ", review.measures())));
        }
        return lines;
    }

    private Map<String, Object> activity(PlanItem item) {
        return Tree.of(
                "code", Frame.concept(item.code(), item.name()),
                "reasonCode",
                        item.because().stream()
                                .map(reason -> Tree.text(frame.reason(reason)))
                                .toList(),
                "status", "not-started",
                "doNotPerform", false,
                "scheduledTiming", timing(item.dose()),
                "description", description(item));
    }

    private Map<String, Object> withheld(WithheldItem item) {
        return Tree.of(
                "code", Frame.concept(item.code().name(), item.name()),
                "reasonCode",
                        item.because().stream()
                                .map(reason -> Tree.text(frame.reason(reason)))
                                .toList(),
                "status", "not-started",
                "doNotPerform", true,
                "description", frame.say("plan.withheld", item.name()));
    }

    private Map<String, Object> review(Review review) {
        return Tree.of(
                "code", Tree.text(frame.say("plan.reviewTitle")),
                "status", "scheduled",
                "doNotPerform", false,
                "scheduledPeriod", Tree.of("start", review.on().toString()),
                "description", frame.say("plan.review", review.on(), String.join(", ", review.measures())));
    }

    /** Everything that is said of an item, the dose first. */
    private String description(PlanItem item) {
        List<String> parts = new ArrayList<>();
        Dose dose = item.dose();
        if (dose != null) {
            String amount = frame.words().dose(dose);
            if (!amount.isEmpty()) {
                parts.add(sentence(amount));
            }
            String source = dose.source();
            parts.add(sentence(source == null ? dose.note() : frame.words().say("exercise.doseSource", source)));
        }
        parts.add(sentence(item.text()));
        if (item.modified() != null) {
            parts.add(sentence(item.modified()));
        }
        item.technique().forEach(step -> parts.add(sentence(step)));
        item.cautions().forEach(caution -> parts.add(sentence(caution)));
        if (item.regression() != null) {
            parts.add(frame.say("plan.easier", sentence(item.regression())));
        }
        if (item.progression() != null) {
            parts.add(frame.say("plan.harder", sentence(item.progression())));
        }
        return String.join(" ", parts);
    }

    private static String sentence(String text) {
        return text.isEmpty() || text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    /** How often a week, and for how long each time: what FHIR can count of a dose; sets and repetitions stand in the description. */
    private static @Nullable Map<String, Object> timing(@Nullable Dose dose) {
        if (dose == null || dose.timesPerWeek() == null || !isWhole(dose.timesPerWeek())) {
            return null;
        }
        Range week = dose.timesPerWeek();
        Range minutes = dose.minutes();
        boolean span = minutes != null && minutes.to() > minutes.from();
        return Tree.of(
                "repeat",
                Tree.of(
                        "duration", minutes == null ? null : (Object) minutes.from(),
                        "durationMax", span && minutes != null ? (Object) minutes.to() : null,
                        "durationUnit", minutes == null ? null : "min",
                        "frequency", (long) week.from(),
                        "frequencyMax", week.to() > week.from() ? (Object) (long) week.to() : null,
                        "period", 1L,
                        "periodUnit", "wk"));
    }

    private static boolean isWhole(Range range) {
        return range.from() >= 1 && range.from() == Math.rint(range.from()) && range.to() == Math.rint(range.to());
    }

    Map<String, Object> safetyNet() {
        List<String> sentences = frame.result().plan().safetyNet();
        return Tree.resource(
                "CommunicationRequest",
                "language",
                frame.language().getLanguage(),
                "text",
                frame.narrative(frame.say("safetyNet"), sentences),
                "status",
                "draft",
                "category",
                List.of(Tree.concept(
                        List.of(Tree.coding(
                                "http://terminology.hl7.org/CodeSystem/communication-category",
                                "instruction",
                                "Instruction")),
                        frame.say("safetyNet"))),
                "subject",
                frame.patient(),
                "about",
                List.of(frame.to("CarePlan")),
                "payload",
                sentences.stream()
                        .map(sentence -> Tree.of("contentString", sentence))
                        .toList(),
                "authoredOn",
                frame.date(),
                "requester",
                frame.to("Device"),
                "recipient",
                List.of(frame.patient()));
    }
}
