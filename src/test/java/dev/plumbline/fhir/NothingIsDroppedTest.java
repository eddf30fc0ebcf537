package dev.plumbline.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.Limits;
import dev.plumbline.intake.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Made records of all kinds of right and wrong things: each entry is behind an answer, listed or a problem, and nothing throws. */
class NothingIsDroppedTest {

    private static final int BUNDLES = 600;
    private static final int HOSTILE = 2_000;

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
    private static final List<String> TYPES = List.of(
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

    @Test
    void every_entry_is_behind_an_answer_or_listed() {
        int said = 0;
        for (int i = 0; i < BUNDLES; i++) {
            List<String> entries = new ArrayList<>();
            for (int j = 0; j < 12; j++) {
                entries.add("{\"resource\": " + resource() + "}");
            }
            Findings findings = RecordBundle.bundle("collection", entries).findings();
            List<String> told = new ArrayList<>();
            findings.notMapped().forEach(one -> told.add(one.expression()));
            List<Saying> sayings = sayings(findings);
            sayings.forEach(saying -> told.add(saying.expression()));
            said += sayings.size();
            for (int j = 0; j < entries.size(); j++) {
                String expression = "Bundle.entry[" + j + "].resource";
                boolean isTold =
                        told.stream().anyMatch(one -> one.equals(expression) || one.startsWith(expression + "."));
                assertThat(isTold || isRepeated(entries.get(j), findings))
                        .as(entries.get(j) + " of " + told)
                        .isTrue();
            }
        }
        assertThat(said).isGreaterThan(BUNDLES);
    }

    /** What says no more than another resource has said is behind the same answer. */
    private static boolean isRepeated(String entry, Findings all) {
        List<Saying> alone =
                sayings(RecordBundle.bundle("collection", List.of(entry)).findings());
        return !alone.isEmpty()
                && alone.stream().allMatch(saying -> {
                    Saying said = all.said(saying.field());
                    return said != null && words(said).equals(words(saying));
                });
    }

    private static List<Saying> sayings(Findings findings) {
        return Vocabulary.fields().stream()
                .map(findings::said)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String words(Saying saying) {
        return ((Node.Scalar) saying.value()).text();
    }

    private String resource() {
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

    @Test
    void whatever_stands_where_something_else_should_is_a_problem_and_never_throws() {
        List<String> anything = List.of(
                "null", "7", "-1e400", "true", "\"\"", "\"x\"", "[]", "{}", "[null]", "[[{}]]", "{\"\": {\"a\": []}}");
        for (int i = 0; i < HOSTILE; i++) {
            String whole =
                    "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"fullUrl\": \"urn:uuid:1\", "
                            + "\"resource\": " + resource() + "}, {\"resource\": " + resource() + "}]}";
            int[] values = colons(whole);
            int at = values[random.nextInt(values.length)] + 2;
            String broken = whole.substring(0, at) + one(anything) + whole.substring(end(whole, at));
            RecordBundle read = RecordBundle.json(broken);
            try {
                assertThat(read.findings().answers()).isNotNull();
            } catch (InvalidInputException e) {
                assertThat(e.problems())
                        .allMatch(
                                problem -> problem.line() > 0 && !problem.path().isEmpty());
            }
        }
    }

    private static int[] colons(String json) {
        return IntStream.range(0, json.length())
                .filter(i -> json.startsWith("\": ", i))
                .map(i -> i + 1)
                .toArray();
    }

    /** Where the value that begins here ends. */
    private static int end(String json, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']') && --depth < 0) {
                return i;
            } else if (!quoted && c == ',' && depth == 0) {
                return i;
            }
        }
        return json.length();
    }

    @Test
    void a_bare_resource_of_every_type_can_be_read_on_any_day() {
        for (LocalDate today : List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))) {
            for (String type : TYPES) {
                Findings findings = new Findings("record.json");
                RecordReader reader =
                        new RecordReader(RuleSet.shipped().catalogue().codes(), today, findings);
                Node node = Intake.json("{\"resourceType\": \"" + type + "\"}", "record.json", Limits.RESOURCE);
                reader.read(new Element((Node.Mapping) node, type, findings));
                reader.end();

                assertThat(findings.notMapped()).as(type).isNotEmpty();
            }
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
