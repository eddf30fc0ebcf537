package dev.plumbline.fhir;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.json.JsonText;
import dev.plumbline.result.NotYetExcluded;
import dev.plumbline.result.RaisedFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules make of a person, as FHIR R4 resources. The same assessment, rules and date give the same bytes.
 *
 * <p>Everything is a proposal or a draft: nothing is ordered.
 */
public final class FhirResult {

    private final Frame frame;
    private final Map<String, Map<String, Object>> byRole = new LinkedHashMap<>();

    private FhirResult(Frame frame) {
        this.frame = frame;
    }

    /**
     * A Bundle of everything: the answers as given, a DetectedIssue and a proposed ServiceRequest for each flag, a preliminary
     * DetectedIssue for what is not yet excluded, a ClinicalImpression, a CarePlan, the safety net as a CommunicationRequest, and a
     * Provenance and a Device that name the rules. Indented, ending in a line break.
     *
     * @param rules by which the result came about, in the language in which it is to be written
     */
    public static String bundle(RuleSet rules, FhirPerson person, Result result) {
        return new FhirResult(new Frame(rules, person, result)).bundle();
    }

    /** The plan alone, without an id and without references to anything but the patient: for a client that is to create it. */
    public static Map<String, Object> carePlan(RuleSet rules, FhirPerson person, Result result) {
        return new PlanResources(new Frame(rules, person, result)).plan(true);
    }

    private String bundle() {
        Origin origin = new Origin(frame);
        add("Device", origin.device());
        add(
                "QuestionnaireResponse",
                ResponseWriter.of(frame.rules())
                        .tree(frame.person().assessment(), null, frame.patient(), frame.date()));
        List<Map<String, Object>> issues = flags();
        add("ClinicalImpression", new Impression(frame).resource(issues));
        PlanResources plan = new PlanResources(frame);
        add("CarePlan", plan.plan(false));
        if (!frame.result().plan().safetyNet().isEmpty()) {
            add("CommunicationRequest", plan.safetyNet());
        }
        List<Map<String, Object>> made = byRole.keySet().stream()
                .filter(role -> !role.equals("Device") && !role.equals("QuestionnaireResponse"))
                .map(frame::to)
                .toList();
        add("Provenance", origin.provenance(made));
        return JsonText.pretty(Tree.resource("Bundle", "type", "collection", "entry", entries(origin)));
    }

    private List<Map<String, Object>> flags() {
        FlagResources resources = new FlagResources(frame);
        List<Map<String, Object>> issues = new ArrayList<>();
        for (RaisedFlag flag : frame.result().flags()) {
            String role = "DetectedIssue " + flag.code();
            add(role, resources.issue(flag));
            issues.add(frame.to(role));
            if (flag.urgency() != Urgency.NONE) {
                add("ServiceRequest " + flag.code(), resources.referral(flag));
            }
        }
        for (NotYetExcluded open : frame.result().notYetExcluded()) {
            String role = "DetectedIssue, not yet excluded, " + open.code();
            add(role, resources.issue(open));
            issues.add(frame.to(role));
        }
        return issues;
    }

    private void add(String role, Map<String, Object> resource) {
        byRole.put(role, resource);
    }

    private List<Map<String, Object>> entries(Origin origin) {
        List<Map<String, Object>> entries = new ArrayList<>();
        if (frame.hasOwnPatient()) {
            entries.add(Tree.of("fullUrl", frame.subject(), "resource", origin.patient()));
        }
        byRole.forEach((role, resource) -> entries.add(Tree.of("fullUrl", frame.urn(role), "resource", resource)));
        return entries;
    }
}
