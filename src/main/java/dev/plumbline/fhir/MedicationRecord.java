package dev.plumbline.fhir;

import dev.plumbline.catalogue.CodeTable;
import dev.plumbline.catalogue.MedicationCode;
import dev.plumbline.catalogue.RecordCode;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What MedicationStatements and MedicationRequests say of what is taken today. Nothing says that something is not taken. */
final class MedicationRecord {

    private static final Set<String> COUNTS_NOT = Set.of(
            "on-hold",
            "stopped",
            "completed",
            "intended",
            "not-taken",
            "cancelled",
            "draft",
            "unknown",
            "entered-in-error");
    private static final Set<String> ORDERS =
            Set.of("order", "original-order", "reflex-order", "filler-order", "instance-order");

    private final CodeTable codes;
    private final LocalDate today;
    private final Claims claims;
    private final Map<String, Element> medications = new HashMap<>();
    private final List<Waiting> known = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    MedicationRecord(CodeTable codes, LocalDate today, Claims claims) {
        this.codes = codes;
        this.today = today;
        this.claims = claims;
    }

    /** A medicine that statements and requests may refer to. */
    void known(Element medication, @Nullable String fullUrl) {
        known.add(new Waiting(medication, "Medication", "", claims.order()));
        String id = medication.text("id");
        if (id != null) {
            medications.put("Medication/" + id, medication);
        }
        if (fullUrl != null) {
            medications.put(fullUrl, medication);
        }
    }

    void read(Element resource, String type) {
        Element reference = resource.child("medicationReference");
        String to = reference == null ? null : reference.text("reference");
        boolean inside = to != null && to.startsWith("#");
        Concept concept = to != null && inside
                ? contained(resource, to.substring(1))
                : Concept.of(resource.child("medicationCodeableConcept"));
        String why = why(resource, type);
        if (why != null || to == null || inside) {
            say(resource, type, concept, why, claims.order());
        } else {
            waiting.add(new Waiting(resource, type, to, claims.order()));
        }
    }

    /** What refers to a medicine that may stand after it. */
    void end() {
        for (Waiting one : waiting) {
            Element medication = medications.get(one.reference());
            Concept concept = Concept.of(medication == null ? null : medication.child("code"));
            if (say(one.resource(), one.type(), concept, null, one.order()) && medication != null) {
                used.add(medication.path());
            }
        }
        for (Waiting one : known) {
            if (!used.contains(one.resource().path())) {
                String what = Concept.of(one.resource().child("code")).shown("Medication", codes);
                claims.not(one.order(), one.resource().path(), what, "nothing that gives a fact refers to it");
            }
        }
        waiting.clear();
        known.clear();
    }

    private boolean say(Element resource, String type, Concept concept, @Nullable String why, int order) {
        String what = concept.shown(type, codes);
        Set<MedicationCode> entries = new LinkedHashSet<>();
        for (RecordCode code : concept.codes()) {
            MedicationCode entry = codes.medication(code);
            if (entry != null) {
                entries.add(entry);
            }
        }
        if (entries.isEmpty() || why != null) {
            claims.not(order, resource.path(), what, why == null ? "its code is not in the table of codes" : why);
            return false;
        }
        for (MedicationCode entry : entries) {
            entry.says().forEach((path, literal) -> {
                Node.Scalar value = new Node.Scalar(
                        literal, true, resource.node().line(), resource.node().column());
                claims.claim(Vocabulary.require(path), value, resource.path() + ".medication", what, null, order);
            });
            if (entry.asks() != null) {
                String asks = "says too little for " + entry.asks() + ", which stays to be asked";
                claims.not(order, resource.path(), what, asks);
            }
        }
        return entries.stream().anyMatch(entry -> !entry.says().isEmpty());
    }

    private @Nullable String why(Element resource, String type) {
        String status = resource.text("status");
        if (!"active".equals(status)) {
            return status != null && COUNTS_NOT.contains(status)
                    ? "its status is " + status
                    : "its status is none of FHIR";
        }
        if (type.equals("MedicationRequest")) {
            String intent = resource.text("intent");
            Node.Scalar not = resource.bare("doNotPerform");
            if (intent == null || !ORDERS.contains(intent)) {
                return "is a plan or a proposal, and no order";
            } else if (not != null && !not.text().equals("false")) {
                return "says what must not be taken";
            }
            Element dispense = resource.child("dispenseRequest");
            return dispense == null ? null : outside(dispense.child("validityPeriod"));
        }
        Moment taken = Moment.of(resource, "effectiveDateTime");
        return taken != null && taken.isAfter(today)
                ? "begins later than today"
                : outside(resource.child("effectivePeriod"));
    }

    private @Nullable String outside(@Nullable Element period) {
        Moment start = period == null ? null : Moment.of(period, "start");
        Moment end = period == null ? null : Moment.of(period, "end");
        if (start != null && start.isAfter(today)) {
            return "begins later than today";
        }
        return end != null && end.last().isBefore(today) ? "has ended" : null;
    }

    private static Concept contained(Element resource, String id) {
        for (Element one : resource.children("contained")) {
            if (id.equals(one.text("id"))) {
                return Concept.of(one.child("code"));
            }
        }
        return Concept.of(null);
    }

    /** A resource that is told of at the end, in the place where it stood. */
    private record Waiting(Element resource, String type, String reference, int order) {}
}
