package dev.plumbline.fhir;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.Printable;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.Limits;
import dev.plumbline.intake.Node;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what FHIR R4 resources say about one person. Immutable: make one, and share it between threads. */
public final class FhirReader {

    private final RuleSet rules;

    private FhirReader(RuleSet rules) {
        this.rules = rules;
    }

    /** A reader that goes by the Questionnaires and the codes of a rule set. */
    public static FhirReader of(RuleSet rules) {
        return new FhirReader(rules);
    }

    /** Whether a text is a FHIR resource in JSON rather than an assessment: an object that names its resourceType. */
    public static boolean isResource(String text) {
        return withoutMark(text).stripLeading().startsWith("{") && text.contains("\"resourceType\"");
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The same of the bytes of a file. */
    public static boolean isResource(byte[] bytes) {
        return isResource(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The most bytes that a resource may have. */
    public static int mostBytes() {
        return Limits.RESOURCE.bytes();
    }

    /**
     * Reads the bytes of a file, as {@link #read(String, String, LocalDate)} does its text.
     *
     * @throws InvalidInputException with every problem; the path of each is a FHIRPath
     */
    public FhirPerson read(byte[] json, String source, LocalDate today) {
        return read(Map.of("", Intake.json(json, source, Limits.RESOURCE)), source, today);
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
     * Reads resources that came together, such as the prefetch of a CDS Hooks call. The answers of a QuestionnaireResponse outrank what
     * a record says.
     *
     * @param resources each a resource or a Bundle, by where it stands as a FHIRPath; the path is empty for a resource by itself
     * @throws InvalidInputException with every problem; the path of each is a FHIRPath
     */
    public FhirPerson read(Map<String, Node> resources, String source, LocalDate today) {
        Findings findings = new Findings(source);
        RecordReader records = new RecordReader(rules.catalogue().codes(), today, findings);
        Responses responses = new Responses(rules, findings);
        boolean alone = resources.size() == 1;
        resources.forEach((path, node) -> {
            Element resource = resource(path, node, findings);
            String type = resource == null ? null : resource.text("resourceType");
            if (resource == null || type == null) {
                return;
            } else if (type.equals("Bundle")) {
                BundleReader.read(resource, records, responses::add);
            } else if (!type.equals("QuestionnaireResponse")) {
                records.read(resource);
            } else if (alone) {
                responses.readAlone(resource);
            } else {
                responses.add(resource);
            }
        });
        responses.end();
        records.end();
        return new FhirPerson(Assessment.of(findings.answers(), source), findings.subject(), findings.notMapped());
    }

    /** A resource under its path; null after it was said that it is none. */
    private static @Nullable Element resource(String path, Node node, Findings findings) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.problem(node, path, "expected a FHIR resource: an object with a resourceType");
            return null;
        }
        String type = Subjects.plain(new Element(mapping, path, findings), "resourceType");
        if (type == null) {
            findings.problem(node, path, "has no resourceType; is it FHIR?");
            return null;
        }
        return new Element(mapping, path.isEmpty() ? Printable.quote(type) : path, findings);
    }
}
