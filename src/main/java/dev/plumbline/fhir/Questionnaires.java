package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.JsonText;
import dev.plumbline.report.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The vocabulary as FHIR R4 Questionnaires: a group for each topic, a question for each fact. The linkId of a question is the path of
 * its fact, of one side with {@code .left} or {@code .right}, and never changes.
 */
public final class Questionnaires {

    private final RuleSet rules;
    private final FactWords words;
    private final Phrases phrases;

    private Questionnaires(RuleSet rules) {
        this.rules = rules;
        this.words = FactWords.in(rules.language());
        this.phrases = Phrases.in(rules.language(), Questionnaires.class);
    }

    /** The Questionnaires of a rule set, in its language. */
    public static Questionnaires of(RuleSet rules) {
        return new Questionnaires(rules);
    }

    /** The id of one of them, such as {@code back-pain-intake}. */
    public static String id(RuleSet rules, QuestionnaireKind kind) {
        String name = rules.about().name().replaceAll("[^A-Za-z0-9.-]+", "-");
        return name + "-" + kind.slug();
    }

    /** Its canonical URL, without the version. */
    public static String url(RuleSet rules, QuestionnaireKind kind) {
        return Canonical.questionnaire(id(rules, kind));
    }

    /** Its canonical URL with the version, which is that of the rule set. */
    public static String canonical(RuleSet rules, QuestionnaireKind kind) {
        return url(rules, kind) + "|" + rules.about().version();
    }

    /** Which one a canonical URL without its version names. */
    static Optional<QuestionnaireKind> named(RuleSet rules, String url) {
        for (QuestionnaireKind kind : QuestionnaireKind.values()) {
            if (url(rules, kind).equals(url)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** As JSON, indented, ending in a line break. */
    public String json(QuestionnaireKind kind) {
        return JsonText.pretty(tree(kind));
    }

    /** All of them in one Bundle, as JSON. */
    public String all() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (QuestionnaireKind kind : QuestionnaireKind.values()) {
            entries.add(Tree.of("fullUrl", url(rules, kind), "resource", tree(kind)));
        }
        return JsonText.pretty(Tree.resource("Bundle", "type", "collection", "entry", entries));
    }

    Map<String, Object> tree(QuestionnaireKind kind) {
        String title = phrases.say(kind.key());
        Locale language = rules.language();
        List<Field> fields = Questions.of(rules, kind);
        return Tree.resource(
                "Questionnaire",
                "id",
                id(rules, kind),
                "language",
                language.getLanguage(),
                "text",
                Narrative.of(language, title, List.of(phrases.say(kind.key() + ".about"))),
                "url",
                url(rules, kind),
                "version",
                rules.about().version(),
                "name",
                name(kind),
                "title",
                title,
                "status",
                "active",
                "experimental",
                false,
                "subjectType",
                List.of("Patient"),
                "date",
                rules.about().date(),
                "publisher",
                "Plumbline",
                "description",
                phrases.say(kind.key() + ".about"),
                "purpose",
                rules.about().intendedUse(),
                "item",
                groups(fields, new QuestionItems(rules, kind != QuestionnaireKind.RECORD)));
    }

    private String name(QuestionnaireKind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : id(rules, kind).split("[^A-Za-z0-9]+", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    private List<Map<String, Object>> groups(List<Field> fields, QuestionItems items) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Topic topic : Vocabulary.topics()) {
            List<Map<String, Object>> asked = fields.stream()
                    .filter(topic.fields()::contains)
                    .map(field -> items.of(field, fields))
                    .toList();
            if (!asked.isEmpty()) {
                groups.add(Tree.of(
                        "linkId",
                        topic.name(),
                        "text",
                        words.topic(topic),
                        "type",
                        "group",
                        "enableWhen",
                        items.topicGate(topic, fields),
                        "enableBehavior",
                        items.topicGate(topic, fields).isEmpty() ? null : "any",
                        "item",
                        asked));
            }
        }
        return groups;
    }
}
