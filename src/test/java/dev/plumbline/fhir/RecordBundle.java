package dev.plumbline.fhir;

import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.Limits;
import dev.plumbline.intake.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes records for tests and reads them. */
final class RecordBundle {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Findings findings = new Findings("record.json");
    private final List<Element> responses = new ArrayList<>();

    private RecordBundle() {}

    /** Reads resources as the entries of a collection. */
    static RecordBundle of(String... resources) {
        List<String> entries = new ArrayList<>();
        for (String resource : resources) {
            entries.add("{\"resource\": " + resource + "}");
        }
        return bundle("collection", entries);
    }

    static RecordBundle bundle(String type, List<String> entries) {
        return json("{\"resourceType\": \"Bundle\", \"type\": \"" + type + "\", \"entry\": ["
                + String.join(", ", entries) + "]}");
    }

    static RecordBundle json(String bundle) {
        return new RecordBundle().read(bundle);
    }

    /** What is read after an answer was given. */
    static RecordBundle after(String path, String answer, String resource) {
        RecordBundle read = new RecordBundle();
        read.findings.say(new Saying(
                Vocabulary.require(path), new Node.Scalar(answer, true, 1, 1), "QuestionnaireResponse.item"));
        return read.read("{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"resource\": "
                + resource + "}]}");
    }

    /** What is read after answers of a patient. */
    static RecordBundle afterAnswersOf(String patient, String resource) {
        RecordBundle read = new RecordBundle();
        read.findings.subject(patient);
        return read.read("{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"resource\": "
                + resource + "}]}");
    }

    private RecordBundle read(String bundle) {
        Node node = Intake.json(bundle, "record.json", Limits.RESOURCE);
        RecordReader reader = new RecordReader(RuleSet.shipped().catalogue().codes(), TODAY, findings);
        if (node instanceof Node.Mapping mapping) {
            BundleReader.read(new Element(mapping, "Bundle", findings), reader, responses::add);
        }
        reader.end();
        return this;
    }

    Findings findings() {
        return findings;
    }

    List<Element> responses() {
        return responses;
    }

    /** The answers by path, as words; fails when there is a problem. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        var facts = findings.answers().facts();
        Vocabulary.fields().forEach(field -> {
            if (field.isKnownIn(facts)) {
                answers.put(field.path(), String.valueOf(field.valueIn(facts)));
            }
        });
        return answers;
    }

    /** What gave no fact, as {@code what: why}. */
    List<String> notMapped() {
        return findings.notMapped().stream()
                .map(one -> one.what() + ": " + one.why())
                .toList();
    }

    /** What is wrong, as {@code path: message}. */
    List<String> problems() {
        try {
            findings.answers();
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message())
                    .toList();
        }
    }

    static String condition(String code, String more) {
        return "{\"resourceType\": \"Condition\", \"code\": " + concept("http://snomed.info/sct", code) + more + "}";
    }

    static String active() {
        return ", \"clinicalStatus\": "
                + concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "active")
                + ", \"verificationStatus\": "
                + concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed");
    }

    static String status(String clinical, String verification) {
        return ", \"clinicalStatus\": "
                + concept("http://terminology.hl7.org/CodeSystem/condition-clinical", clinical)
                + ", \"verificationStatus\": "
                + concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", verification);
    }

    /** A measurement of today. */
    static String observation(String loinc, String value) {
        return observation(loinc, "2026-11-22", value);
    }

    static String observation(String loinc, String date, String value) {
        return "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": "
                + concept("http://loinc.org", loinc)
                + ", \"effectiveDateTime\": \"" + date + "\", " + value + "}";
    }

    static String quantity(String value, String unit) {
        return "\"valueQuantity\": {\"value\": " + value + ", \"system\": \"http://unitsofmeasure.org\", \"code\": \""
                + unit + "\"}";
    }

    static String medication(String type, String status, String atc, String more) {
        return "{\"resourceType\": \"" + type + "\", \"status\": \"" + status + "\", \"medicationCodeableConcept\": "
                + concept("http://www.whocc.no/atc", atc) + more + "}";
    }

    static String concept(String system, String code) {
        return "{\"coding\": [{\"system\": \"" + system + "\", \"code\": \"" + code + "\"}]}";
    }
}
