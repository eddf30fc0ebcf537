package dev.plumbline.fhir;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rules make of a person, as FHIR resources. The same assessment, rules and date give the same bytes. */
public final class FhirResult {

    private FhirResult() {}

    /** A Bundle of everything, indented, ending in a line break. */
    public static String bundle(RuleSet rules, FhirPerson person, Result result) {
        Map<String, Object> bundle = new LinkedHashMap<>();
        bundle.put("resourceType", "Bundle");
        bundle.put("type", "collection");
        bundle.put("entry", List.of(carePlan(rules, person, result)));
        return JsonText.pretty(bundle);
    }

    /** The plan alone, without an id: for a client that is to create it. */
    public static Map<String, Object> carePlan(RuleSet rules, FhirPerson person, Result result) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("resourceType", "CarePlan");
        plan.put("title", rules.about().name() + result.assessedOn());
        plan.put("subject", String.valueOf(person.subject()));
        return plan;
    }
}
