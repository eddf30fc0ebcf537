package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What our FHIR server can do, in words for programs. Whoever sets one up reads English. */
final class Capabilities {

    private static final String ASSESS = "assess";
    private static final String TITLE = "Plumbline: rule-based back-pain assessment";
    private static final String ABOUT =
            "Reads the answers or the record of one person and says what the rules make of it."
                    + " Nothing is kept, and everything in the answer is a proposal.";

    private Capabilities() {}

    static Map<String, Object> statement(RuleSet rules, String base) {
        return Tree.resource(
                "CapabilityStatement",
                "id",
                "plumbline",
                "language",
                "en",
                "text",
                Narrative.of(Locale.ENGLISH, TITLE, List.of(ABOUT)),
                "name",
                "Plumbline",
                "title",
                TITLE,
                "status",
                "active",
                "experimental",
                false,
                "date",
                rules.about().date(),
                "publisher",
                "Plumbline",
                "description",
                ABOUT,
                "kind",
                "instance",
                "software",
                Tree.of("name", "Plumbline"),
                "implementation",
                Tree.of(
                        "description",
                        rules.about().name() + " " + rules.about().version() + ", SHA-256 "
                                + rules.identity().sha256(),
                        "url",
                        base),
                "fhirVersion",
                "4.0.1",
                "format",
                List.of("json", "application/fhir+json"),
                "rest",
                List.of(rest()));
    }

    private static Map<String, Object> rest() {
        return Tree.of(
                "mode",
                "server",
                "security",
                Tree.of(
                        "cors",
                        false,
                        "description",
                        "Reading is open to everybody who may reach the server. The operation needs"
                                + " Authorization: Bearer and a token that was made in the practice."),
                "resource",
                List.of(
                        Tree.of(
                                "type",
                                "Questionnaire",
                                "interaction",
                                interactions("read", "search-type"),
                                "searchParam",
                                List.of(
                                        Tree.of(
                                                "name",
                                                "url",
                                                "definition",
                                                "http://hl7.org/fhir/SearchParameter/conformance-url",
                                                "type",
                                                "uri"),
                                        Tree.of(
                                                "name",
                                                "_id",
                                                "definition",
                                                "http://hl7.org/fhir/SearchParameter/Resource-id",
                                                "type",
                                                "token"))),
                        Tree.of("type", "CodeSystem", "interaction", interactions("read")),
                        Tree.of("type", "ValueSet", "interaction", interactions("read")),
                        Tree.of("type", "OperationDefinition", "interaction", interactions("read"))),
                "operation",
                List.of(Tree.of("name", ASSESS, "definition", url())));
    }

    private static List<Map<String, Object>> interactions(String... codes) {
        return Arrays.stream(codes).map(code -> Tree.of("code", code)).toList();
    }

    /** What {@code $assess} takes and gives. */
    static Map<String, Object> operation(RuleSet rules) {
        return Tree.resource(
                "OperationDefinition",
                "id",
                ASSESS,
                "language",
                "en",
                "text",
                Narrative.of(Locale.ENGLISH, "$" + ASSESS, List.of(ABOUT)),
                "url",
                url(),
                "version",
                rules.about().version(),
                "name",
                "Assess",
                "title",
                "Assess a person",
                "status",
                "active",
                "kind",
                "operation",
                "experimental",
                false,
                "date",
                rules.about().date(),
                "publisher",
                "Plumbline",
                "description",
                ABOUT,
                "affectsState",
                false,
                "code",
                ASSESS,
                "system",
                true,
                "type",
                false,
                "instance",
                false,
                "parameter",
                List.of(
                        parameter(
                                "resource",
                                "in",
                                "Resource",
                                "A QuestionnaireResponse to one of the Questionnaires, or a Bundle of a record, as the body."),
                        parameter(
                                "return",
                                "out",
                                "Bundle",
                                "A collection: answers as read, flags, impression, plan, safety net, provenance.")));
    }

    private static Map<String, Object> parameter(String name, String use, String type, String about) {
        return Tree.of("name", name, "use", use, "min", 1, "max", "1", "documentation", about, "type", type);
    }

    private static String url() {
        return Canonical.BASE + "/OperationDefinition/" + ASSESS;
    }
}
