package dev.plumbline.fhir;

import dev.plumbline.catalogue.CodeTable;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Node;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what resources of a patient's record say by their codes. What gives no fact is listed with the reason; what is wrong is a problem.
 * Not for several threads.
 */
final class RecordReader {

    private static final Set<String> BY_SUBJECT =
            Set.of("Condition", "Observation", "MedicationStatement", "MedicationRequest", "Encounter");
    private static final Set<String> TOOK_PLACE = Set.of("in-progress", "arrived", "triaged", "onleave", "finished");

    /** A type is named in lists only when it looks like one: a hostile file may have any words there. */
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{2,39}");

    private final LocalDate today;
    private final Claims claims;
    private final Subjects subjects;
    private final PatientRecord patients;
    private final ConditionRecord conditions;
    private final ObservationRecord observations;
    private final MedicationRecord medications;

    RecordReader(CodeTable codes, LocalDate today, Findings findings) {
        this.today = today;
        this.claims = new Claims(findings);
        this.subjects = new Subjects(findings);
        this.patients = new PatientRecord(today, claims);
        this.conditions = new ConditionRecord(codes, today, claims);
        this.observations = new ObservationRecord(codes, today, claims);
        this.medications = new MedicationRecord(codes, today, claims);
    }

    /** Takes down what a full URL of a Bundle stands for, before any resource is read that may refer to it. */
    void known(Element resource, @Nullable String fullUrl) {
        subjects.known(resource, fullUrl);
    }

    /** Reads one resource of any type. */
    void read(Element resource) {
        read(resource, null);
    }

    /**
     * Reads one resource of any type.
     *
     * @param fullUrl the URL that a Bundle gives it; null when there is none
     */
    void read(Element resource, @Nullable String fullUrl) {
        claims.next();
        String type = resource.text("resourceType");
        if (type == null) {
            if (resource.value("resourceType") == null) {
                resource.wrong(resource.node(), "resourceType", "missing; a resource names its type");
            }
            return;
        }
        String shown = TYPE.matcher(type).matches() ? type : "a resource of no type of FHIR";
        if (type.equals("Bundle")) {
            resource.wrong(resource.node(), "", "a Bundle inside of a Bundle is not read; send its entries");
        } else if (type.equals("Patient")) {
            subjects.is(resource, fullUrl);
            readOf(resource, type);
        } else if (type.equals("Medication")) {
            medications.known(resource, fullUrl);
        } else if (BY_SUBJECT.contains(type)) {
            String why = subjects.why(resource, "subject", fullUrl);
            if (why == null) {
                readOf(resource, type);
            } else {
                claims.not(resource.path(), shown, why);
            }
        } else {
            claims.not(resource.path(), shown, "resources of this type are not read");
        }
    }

    private void readOf(Element resource, String type) {
        if (resource.value("modifierExtension") != null || resource.value("implicitRules") != null) {
            claims.not(resource.path(), type, "has an extension or rules that may change what it means");
            return;
        }
        switch (type) {
            case "Patient" -> patients.read(resource);
            case "Condition" -> conditions.read(resource);
            case "Observation" -> observations.read(resource);
            case "Encounter" -> encounter(resource);
            default -> medications.read(resource, type);
        }
    }

    /** A visit of today is what is assessed; others say when somebody came, which no fact has a place for. */
    private void encounter(Element encounter) {
        String status = encounter.text("status");
        Element period = encounter.child("period");
        Moment start = period == null ? null : Moment.of(period, "start");
        if (start != null
                && status != null
                && TOOK_PLACE.contains(status)
                && start.first().equals(today)
                && start.last().equals(today)) {
            Node.Scalar value = new Node.Scalar(
                    today.toString(),
                    true,
                    encounter.node().line(),
                    encounter.node().column());
            claims.claim(Vocabulary.require("visit.date"), value, encounter.path() + ".period.start", "Encounter");
        } else {
            claims.not(encounter.path(), "Encounter", "is not of today, or did not take place");
        }
    }

    /** Lists what is no resource. */
    void not(String expression, String what, String why) {
        claims.next();
        claims.not(expression, what, why);
    }

    /** After the last resource: says what the record says. */
    void end() {
        medications.end();
        claims.settle();
        subjects.end();
    }
}
