package dev.plumbline.cdshooks;

import dev.plumbline.catalogue.Hooks;
import dev.plumbline.intake.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client sends along: the resources of its keys, about the one patient, and none that only says what went wrong. */
record Prefetch(Hooks hooks) {

    private static final Pattern PATIENT = Pattern.compile("(?:.*/)?Patient/([^/]*)(?:/_history/.*)?");
    private static final Set<String> FAILED = Set.of("error", "fatal");
    private static final String OUTCOME = "OperationOutcome";

    /** The resources by where they stand, in the order in which the rule set asks for them; keys that it does not ask for are passed over. */
    Map<String, Node> of(@Nullable Part sent, @Nullable String patientId) {
        Map<String, Node> resources = new LinkedHashMap<>();
        if (sent == null) {
            return resources;
        }
        for (String key : hooks.prefetch().keySet()) {
            Node value = sent.value(key);
            if (value == null || Part.isNull(value)) {
                continue;
            }
            Part resource = sent.childOrNull(key);
            if (resource == null) {
                continue;
            }
            String type = resource.text("resourceType");
            if (patientId != null) {
                refuseOthers(resource, patientId);
            }
            if (!OUTCOME.equals(type)) {
                resources.put(resource.path(), resource.node());
            }
        }
        return resources;
    }

    /**
     * Nothing when what is needed is there, be it that there is nothing.
     *
     * @throws MissingPrefetchException when it is not
     */
    void refuseWithoutNeeded(Part request) {
        Part sent = request.childOrNull("prefetch");
        List<List<String>> missing = hooks.needs().stream()
                .filter(any -> any.stream().noneMatch(key -> isAnswered(sent, key)))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingPrefetchException(missing);
        }
    }

    private static boolean isAnswered(@Nullable Part sent, String key) {
        Node value = sent == null ? null : sent.value(key);
        if (value == null || sent == null) {
            return false;
        }
        Part resource = Part.isNull(value) ? null : sent.childOrNull(key);
        return resource == null || !failed(resource);
    }

    /** Whether it tells of an error rather than of the patient: the search was not done, or not to its end. */
    private static boolean failed(Part resource) {
        return each(resource).stream()
                .filter(each -> OUTCOME.equals(each.textOrNull("resourceType")))
                .flatMap(each -> each.childrenOrNone("issue").stream())
                .anyMatch(issue -> FAILED.contains(String.valueOf(issue.textOrNull("severity"))));
    }

    private static void refuseOthers(Part sent, String patientId) {
        for (Part resource : each(sent)) {
            if ("Patient".equals(resource.textOrNull("resourceType"))) {
                String id = resource.textOrNull("id");
                if (id != null && !id.equals(patientId)) {
                    resource.wrong(resource.value("id"), "id", "is not the patient of context.patientId");
                }
            }
            for (String name : List.of("subject", "patient")) {
                Part about = resource.value(name) instanceof Node.Mapping ? resource.child(name) : null;
                String reference = about == null ? null : about.textOrNull("reference");
                Matcher patient = PATIENT.matcher(String.valueOf(reference));
                if (about != null && patient.matches() && !patient.group(1).equals(patientId)) {
                    about.wrong(about.value("reference"), "reference", "is not the patient of context.patientId");
                }
            }
        }
    }

    /** A resource itself, and those that it holds when it is a Bundle. */
    private static List<Part> each(Part resource) {
        List<Part> all = new ArrayList<>(List.of(resource));
        if (resource.value("entry") instanceof Node.Sequence) {
            for (Part entry : resource.childrenOrNone("entry")) {
                Part held = entry.value("resource") instanceof Node.Mapping ? entry.child("resource") : null;
                if (held != null) {
                    all.add(held);
                }
            }
        }
        return all;
    }
}
