package dev.plumbline.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.fhir.FhirPerson;
import dev.plumbline.json.JsonReading;
import dev.plumbline.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls of the service, and what comes of them. */
final class Calls {

    static final String ID = "plumbline-patient-view";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final CdsService SERVICE = CdsService.of(RuleSet.shipped());

    static final String NUMB =
            "{ client: { age: 44, sex: female }, pain: { sites: [lowBack], severity: 5 }, caudaEquina: { saddleNumbness: yes } }";
    static final String UNSCREENED =
            "{ client: { age: 41 }, pain: { sites: [lowBack], severity: 4, durationWeeks: 7 } }";

    /** Pages of a server somewhere. */
    static final Surroundings SERVED = new Surroundings() {
        @Override
        public UUID uuid() {
            return UUID.randomUUID();
        }

        @Override
        public String about() {
            return "https://cds.example/about";
        }

        @Override
        public String report(FhirPerson person, Result result) {
            return "https://cds.example/reports/1";
        }
    };

    private Calls() {}

    /** A call as the specification has it, with everything that is needed. */
    static Map<String, Object> call() {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("hook", "patient-view");
        call.put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");
        call.put("context", new LinkedHashMap<>(Map.of("userId", "Practitioner/example", "patientId", "1288992")));
        Map<String, @Nullable Object> prefetch = new LinkedHashMap<>();
        prefetch.put("patient", new LinkedHashMap<>(Map.of("resourceType", "Patient", "id", "1288992")));
        prefetch.put("conditions", null);
        call.put("prefetch", prefetch);
        return call;
    }

    static Map<String, @Nullable Object> within(Map<String, Object> call, String name) {
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> inner = (Map<String, @Nullable Object>) call.get(name);
        return Objects.requireNonNull(inner);
    }

    static Map<String, Object> answered(Map<String, Object> call) {
        return read(SERVICE.call(ID, JsonText.compact(call), TODAY, SERVED));
    }

    /** The paths of what is wrong with a call. */
    static List<String> refused(Map<String, Object> call) {
        return refused(() -> SERVICE.call(ID, JsonText.compact(call), TODAY, SERVED));
    }

    static List<String> refused(Runnable call) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, call::run);
        assertThat(refusal).isNotNull();
        return refusal.problems().stream().map(Problem::path).toList();
    }

    /** The cards about a person. */
    static List<Map<String, Object>> cards(CdsService service, String assessment) {
        FhirPerson person = new FhirPerson(Assessment.parse(assessment), "Patient/1288992", List.of());
        return list(read(service.answer(person, TODAY, SERVED)), "cards");
    }

    static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> list = (List<Map<String, Object>>) object.get(name);
        return Objects.requireNonNull(list);
    }

    static Map<String, Object> read(String json) {
        try {
            return JsonReading.object(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That nothing is null or empty. */
    static void assertLean(String path, @Nullable Object value) {
        assertThat(value).as(path).isNotNull();
        if (value instanceof Map<?, ?> map) {
            assertThat(map).as(path).isNotEmpty();
            map.forEach((name, each) -> assertLean(path + "." + name, each));
        } else if (value instanceof List<?> list) {
            assertThat(list).as(path).isNotEmpty();
            list.forEach(each -> assertLean(path + "[]", each));
        } else if (value instanceof String text) {
            assertThat(text).as(path).isNotBlank();
        }
    }
}
