package dev.plumbline.fhir;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.Limits;
import dev.plumbline.intake.Node;
import java.time.LocalDate;
import java.util.Map;

/** Reads what FHIR resources say about one person. Immutable: make one, and share it between threads. */
public final class FhirReader {

    private final RuleSet rules;

    private FhirReader(RuleSet rules) {
        this.rules = rules;
    }

    /** A reader that goes by the Questionnaires and the codes of a rule set. */
    public static FhirReader of(RuleSet rules) {
        return new FhirReader(rules);
    }

    /** The rule set it goes by. */
    public RuleSet rules() {
        return rules;
    }

    /** Whether a text is a FHIR resource in JSON rather than an assessment: an object that names its resourceType. */
    public static boolean isResource(String text) {
        return text.stripLeading().startsWith("{") && text.contains("\"resourceType\"");
    }

    /**
     * Reads a QuestionnaireResponse, or a Bundle of a Patient's record.
     *
     * @param json the resource
     * @param source what it is called in errors
     * @param today the date from which an age and a duration are worked out
     * @throws InvalidInputException with every problem; the path of each is a FHIRPath
     */
    public FhirPerson read(String json, String source, LocalDate today) {
        return read(Map.of("", Intake.json(json, source, Limits.RESOURCE)), source, today);
    }

    /**
     * Reads resources that came together, such as the prefetch of a CDS Hooks call.
     *
     * @param resources each a resource or a Bundle, by where it stands as a FHIRPath; the path is empty for a resource by itself
     * @throws InvalidInputException with every problem; the path of each is a FHIRPath
     */
    public FhirPerson read(Map<String, Node> resources, String source, LocalDate today) {
        Findings findings = new Findings(source);
        return new FhirPerson(Assessment.of(findings.answers(), source), findings.subject(), findings.notMapped());
    }
}
