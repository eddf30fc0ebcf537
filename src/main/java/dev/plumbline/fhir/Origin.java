package dev.plumbline.fhir;

import dev.plumbline.fact.ClientSex;
import dev.plumbline.result.RuleSetIdentity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of whom and by what: the patient, as far as anything is known, the rules as a Device, and the Provenance that ties both together. */
final class Origin {

    private final Frame frame;

    Origin(Frame frame) {
        this.frame = frame;
    }

    Map<String, Object> patient() {
        return Tree.resource(
                "Patient",
                "language",
                frame.language().getLanguage(),
                "text",
                frame.narrative(frame.say("patient"), List.of(frame.say("patient.about"))),
                "gender",
                gender(frame.person().assessment().facts().client().sex()));
    }

    private static @Nullable String gender(@Nullable ClientSex sex) {
        return sex == null
                ? null
                : switch (sex) {
                    case FEMALE -> "female";
                    case MALE -> "male";
                    case INTERSEX -> "other";
                };
    }

    Map<String, Object> device() {
        RuleSetIdentity rules = frame.result().ruleSet();
        return Tree.resource(
                "Device",
                "language",
                frame.language().getLanguage(),
                "text",
                frame.narrative(
                        frame.rules().about().title(),
                        List.of(
                                rules.name() + " " + rules.version() + ", SHA-256 " + rules.sha256(),
                                frame.result().engine(),
                                frame.rules().about().intendedUse())),
                "identifier",
                List.of(Tree.of("system", Canonical.BASE + "/rule-set-sha256", "value", rules.sha256())),
                "status",
                "active",
                "deviceName",
                List.of(Tree.of("name", rules.name(), "type", "model-name")),
                "type",
                Tree.text(frame.say("device")),
                "version",
                List.of(
                        Tree.of("type", Tree.text("rule set"), "value", rules.version()),
                        Tree.of("type", Tree.text("rule set SHA-256"), "value", rules.sha256()),
                        Tree.of(
                                "type",
                                Tree.text("engine"),
                                "value",
                                frame.result().engine())),
                "note",
                List.of(Tree.text(frame.rules().about().intendedUse())));
    }

    /** The moment is the beginning of the day that the rules took as today: no clock is read, and the same input gives the same bytes. */
    Map<String, Object> provenance(List<Map<String, Object>> targets) {
        String day = frame.date() + "T00:00:00Z";
        return Tree.resource(
                "Provenance",
                "language",
                frame.language().getLanguage(),
                "text",
                frame.narrative(
                        frame.say("provenance"),
                        List.of(frame.say(
                                "provenance.about",
                                frame.result().ruleSet().name(),
                                frame.result().ruleSet().version(),
                                frame.result().ruleSet().sha256(),
                                frame.date()))),
                "target",
                targets,
                "occurredDateTime",
                frame.date(),
                "recorded",
                day,
                "policy",
                List.of(frame.ruleSetUri()),
                "activity",
                Tree.concept(
                        List.of(Tree.coding(
                                "http://terminology.hl7.org/CodeSystem/v3-DataOperation", "CREATE", "create")),
                        frame.say("provenance")),
                "agent",
                List.of(Tree.of(
                        "type",
                                Tree.concept(
                                        List.of(Tree.coding(
                                                "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                                                "assembler",
                                                "Assembler")),
                                        null),
                        "who", frame.to("Device"))),
                "entity",
                List.of(Tree.of("role", "source", "what", frame.to("QuestionnaireResponse"))));
    }
}
