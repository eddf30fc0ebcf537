package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes resources of all kinds of right and wrong things, the same ones at each run. */
final class RandomRecords {

    private static final List<String> CODES = Stream.concat(
                    Stream.of("{}", "{\"text\": \"Osteoporosis\"}", RecordBundle.concept("http://example.org", "x")),
                    Stream.of(
                                    RuleSet.shipped()
                                            .catalogue()
                                            .codes()
                                            .conditions()
                                            .keySet(),
                                    RuleSet.shipped()
                                            .catalogue()
                                            .codes()
                                            .observations()
                                            .keySet(),
                                    RuleSet.shipped()
                                            .catalogue()
                                            .codes()
                                            .medications()
                                            .keySet())
                            .flatMap(keys -> keys.stream()
                                    .map(code -> RecordBundle.concept(code.system(), code.code()))
                                    .sorted()))
            .toList();
    static final List<String> TYPES = List.of(
            "Condition",
            "Observation",
            "MedicationStatement",
            "MedicationRequest",
            "Encounter",
            "Patient",
            "Medication",
            "Procedure");
    private static final List<String> STATUS =
            List.of("active", "final", "amended", "refuted", "resolved", "in-progress", "stopped", "finished", "?");
    private static final List<String> DATES = List.of(
            "2026-11-22", "2026-11-22T10:00:00Z", "2026-11-22T10:00:00+14:00", "2026-11", "2026", "1999-01-01", "2031");
    private static final List<String> VALUES = List.of(
            RecordBundle.quantity("70", "kg"),
            RecordBundle.quantity("70", "/min"),
            RecordBundle.quantity("36.5", "Cel"),
            RecordBundle.quantity("-1e5", "cm"),
            "\"valueInteger\": 5",
            "\"valueBoolean\": false",
            "\"valueString\": \"x\"",
            "\"valueCodeableConcept\": " + RecordBundle.concept("http://loinc.org", "LA15173-0"),
            "\"dataAbsentReason\": {}",
            "\"_valueInteger\": {}");

    private final Random random = new Random(20261122);

    String resource() {
        String type = one(TYPES);
        String status = one(STATUS);
        List<String> fields =
                new ArrayList<>(List.of("\"resourceType\": \"" + type + "\"", "\"code\": " + one(CODES), one(VALUES)));
        if (type.startsWith("Medication")) {
            fields.set(1, "\"medicationCodeableConcept\": " + one(CODES));
            fields.add("\"intent\": \"order\"");
        }
        fields.add(
                "\"status\": \"" + (random.nextBoolean() ? status : type.startsWith("O") ? "final" : "active") + "\"");
        fields.add("\"clinicalStatus\": "
                + RecordBundle.concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"));
        fields.add("\"verificationStatus\": "
                + RecordBundle.concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed"));
        for (String date : List.of("effectiveDateTime", "onsetDateTime", "recordedDate", "birthDate")) {
            if (random.nextBoolean()) {
                fields.add("\"" + date + "\": \"" + one(DATES) + "\"");
            }
        }
        fields.add("\"period\": {\"start\": \"" + one(DATES) + "\"}");
        if (random.nextInt(4) == 0) {
            fields.add("\"component\": [{\"code\": " + one(CODES) + ", " + one(VALUES) + "}]");
        }
        return "{" + String.join(", ", fields) + "}";
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
