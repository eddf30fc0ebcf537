package dev.plumbline.cdshooks;

import dev.plumbline.Assessor;
import dev.plumbline.InvalidInputException;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.Hooks;
import dev.plumbline.fhir.FhirPerson;
import dev.plumbline.fhir.FhirReader;
import dev.plumbline.json.JsonText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The CDS Hooks service of a rule set, for whoever serves it. Immutable: make one, and share it between threads. */
public final class CdsService {

    private final RuleSet rules;
    private final Hooks hooks;
    private final Assessor assessor;
    private final FhirReader reader;

    private CdsService(RuleSet rules) {
        this.rules = rules;
        this.hooks = rules.catalogue().hooks();
        this.assessor = Assessor.of(rules);
        this.reader = FhirReader.of(rules);
    }

    /** The service of a rule set, in its language; one that offers none gives a list of no services. */
    public static CdsService of(RuleSet rules) {
        return new CdsService(rules);
    }

    /** Whether there is a service of this id. */
    public boolean has(String id) {
        return !hooks.isEmpty() && hooks.service("id").equals(id);
    }

    /** What {@code GET /cds-services} answers, in JSON. */
    public String discovery() {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put(
                "services",
                hooks.isEmpty()
                        ? List.of()
                        : List.of(Lean.object(
                                "hook",
                                CdsRequest.HOOK,
                                "title",
                                hooks.service("title"),
                                "description",
                                hooks.service("description"),
                                "id",
                                hooks.service("id"),
                                "prefetch",
                                hooks.prefetch(),
                                "usageRequirements",
                                hooks.service("usageRequirements"))));
        return JsonText.pretty(found);
    }

    /**
     * Answers a call with cards.
     *
     * @param id of the service
     * @param request what the client sent, in JSON of at most 4 MiB
     * @param today the date that counts as today
     * @return the answer in JSON; without cards when the record says nothing that one is worth
     * @throws UnknownServiceException when there is no such service
     * @throws InvalidInputException with everything in the request that is not as CDS Hooks or FHIR have it
     * @throws MissingPrefetchException when what is needed was not sent along
     */
    public String call(String id, String request, LocalDate today, Surroundings surroundings) {
        refuseUnknown(id);
        CdsRequest call = CdsRequest.read(request, new Prefetch(hooks));
        FhirPerson read = reader.read(call.resources(), "request", today);
        // The plan is for the patient whose record is open, whatever else refers to them or does not.
        return answer(
                new FhirPerson(read.assessment(), "Patient/" + call.patientId(), read.notMapped()),
                today,
                surroundings);
    }

    /** The answer about a person. */
    String answer(FhirPerson person, LocalDate today, Surroundings surroundings) {
        Result result = assessor.trace(person.assessment(), today).result();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("cards", Cards.of(rules, person, result, surroundings));
        if (!person.notMapped().isEmpty()) {
            answer.put("extension", Map.of("dev.plumbline.notMapped", NotRead.of(person.notMapped())));
        }
        return JsonText.pretty(answer);
    }

    /**
     * Reads what became of cards.
     *
     * @param id of the service
     * @param request what the client sent, in JSON
     * @return what was said of each card, in the order in which it was said; at least one
     * @throws UnknownServiceException when there is no such service
     * @throws InvalidInputException with everything that is not as CDS Hooks has it
     */
    public List<CardFeedback> feedback(String id, String request) {
        refuseUnknown(id);
        return FeedbackReader.read(request);
    }

    private void refuseUnknown(String id) {
        if (!has(id)) {
            throw new UnknownServiceException();
        }
    }
}
