package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import dev.plumbline.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What a FHIR server of a rule set has to read: Questionnaires, CodeSystems, ValueSets, what it can do. Immutable. */
public final class Published {

    private static final String QUESTIONNAIRE = "Questionnaire";

    private final RuleSet rules;
    private final Map<String, Map<String, Object>> resources = new LinkedHashMap<>();

    private Published(RuleSet rules) {
        this.rules = rules;
        Questionnaires questionnaires = Questionnaires.of(rules);
        for (QuestionnaireKind kind : QuestionnaireKind.values()) {
            add(questionnaires.tree(kind));
        }
        Terminology.of(rules).resources().forEach(this::add);
        add(Capabilities.operation(rules));
    }

    /** Everything of a rule set, in its language. */
    public static Published of(RuleSet rules) {
        return new Published(rules);
    }

    private void add(Map<String, Object> resource) {
        resources.put(resource.get("resourceType") + "/" + resource.get("id"), resource);
    }

    /**
     * One resource as JSON, indented, ending in a line break.
     *
     * @param type such as {@code ValueSet}
     * @param id such as {@code pain.onset}
     * @return null when there is no such resource
     */
    public @Nullable String json(String type, String id) {
        Map<String, Object> resource = resources.get(type + "/" + id);
        return resource == null ? null : JsonText.pretty(resource);
    }

    /**
     * The Questionnaires that are looked for, as a Bundle of type searchset in JSON.
     *
     * @param base where the server is, without a slash at the end
     * @param query what was looked for as the server understood it, from the question mark on, or empty
     * @param wanted is given the id and the canonical URL of each
     */
    public String questionnaires(String base, String query, BiPredicate<String, String> wanted) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Map<String, Object> resource : resources.values()) {
            String id = text(resource, "id");
            if (QUESTIONNAIRE.equals(resource.get("resourceType")) && wanted.test(id, text(resource, "url"))) {
                entries.add(Tree.of(
                        "fullUrl",
                        base + "/" + QUESTIONNAIRE + "/" + id,
                        "resource",
                        resource,
                        "search",
                        Tree.of("mode", "match")));
            }
        }
        return JsonText.pretty(Tree.resource(
                "Bundle",
                "type",
                "searchset",
                "total",
                entries.size(),
                "link",
                List.of(Tree.of("relation", "self", "url", base + "/" + QUESTIONNAIRE + query)),
                "entry",
                entries));
    }

    /**
     * What the server can do, as a CapabilityStatement in JSON.
     *
     * @param base where the server is, without a slash at the end
     */
    public String capabilities(String base) {
        return JsonText.pretty(Capabilities.statement(rules, base));
    }

    private static String text(Map<String, Object> resource, String name) {
        return Objects.requireNonNull(resource.get(name)).toString();
    }
}
