package dev.plumbline.fhir;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.report.Phrases;
import dev.plumbline.report.Words;
import dev.plumbline.result.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What all resources of one result have in common: whose it is, when, by which rules, and under which names they know one another. */
final class Frame {

    static final String CONCLUSIONS = Canonical.codeSystem("conclusion");
    static final String URGENCIES = Canonical.codeSystem("urgency");

    private static final String URN = "urn:uuid:";

    private final RuleSet rules;
    private final FhirPerson person;
    private final Result result;
    private final Phrases phrases;
    private final Words words;

    Frame(RuleSet rules, FhirPerson person, Result result) {
        this.rules = rules;
        this.person = person;
        this.result = result;
        this.phrases = Phrases.in(rules.language(), Frame.class);
        this.words = new Words(rules.language());
    }

    RuleSet rules() {
        return rules;
    }

    FhirPerson person() {
        return person;
    }

    Result result() {
        return result;
    }

    Words words() {
        return words;
    }

    String say(String key, Object... filledIn) {
        return phrases.say(key, filledIn);
    }

    Locale language() {
        return rules.language();
    }

    /** The day of the assessment. */
    String date() {
        return result.assessedOn().toString();
    }

    /** The patient: as the input has it, else the one that comes with the result. */
    String subject() {
        return Objects.requireNonNullElse(person.subject(), urn("Patient"));
    }

    /** Whether the result brings the patient along, because nothing outside of it can be meant. */
    boolean hasOwnPatient() {
        return subject().startsWith("urn:");
    }

    /** The name of a resource within the Bundle: the same for the same facts, rules and day. */
    String urn(String role) {
        String seed = String.join(
                "|",
                result.factsSha256(),
                result.ruleSet().sha256(),
                result.engine(),
                date(),
                language().getLanguage(),
                role);
        return URN + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }

    Map<String, Object> to(String role) {
        return Tree.reference(urn(role));
    }

    Map<String, Object> patient() {
        return Tree.reference(subject());
    }

    Map<String, Object> narrative(String heading, List<String> lines) {
        return Narrative.of(language(), heading, lines);
    }

    /** A code of ours, with its words. */
    static Map<String, Object> concept(String code, String text) {
        return Tree.concept(List.of(Tree.coding(CONCLUSIONS, code, text)), text);
    }

    /** A reason with its findings, rule, grade and sources. */
    String reason(Reason reason) {
        return words.reason(reason, words.facts(reason.facts()));
    }

    /** The rules by name, version and hash. */
    String ruleSetUri() {
        return Canonical.BASE + "/rule-set/" + result.ruleSet().name() + "|"
                + result.ruleSet().version();
    }
}
