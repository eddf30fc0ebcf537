package dev.plumbline.fhir;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.JsonText;
import dev.plumbline.report.Phrases;
import dev.plumbline.report.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The codes that are our own, as CodeSystems, and what may answer each question with several to choose from, as ValueSets. */
public final class Terminology {

    private final RuleSet rules;
    private final Phrases phrases;
    private final Codes codes;

    private Terminology(RuleSet rules) {
        this.rules = rules;
        this.phrases = Phrases.in(rules.language(), Terminology.class);
        this.codes = new Codes(rules.language());
    }

    /** The codes of a rule set and of the vocabulary, with their words in the rule set's language, and in the others as designations. */
    public static Terminology of(RuleSet rules) {
        return new Terminology(rules);
    }

    /** A Bundle of all CodeSystems and ValueSets, as JSON, indented, ending in a line break. */
    public String json() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Map<String, Object> resource : resources()) {
            entries.add(Tree.of("fullUrl", resource.get("url"), "resource", resource));
        }
        return JsonText.pretty(Tree.resource("Bundle", "type", "collection", "entry", entries));
    }

    List<Map<String, Object>> resources() {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(codeSystem("vocabulary", vocabulary()));
        all.add(codeSystem("conclusion", conclusions()));
        all.add(codeSystem("urgency", urgencies()));
        all.add(codeSystem("override-reason", overrideReasons()));
        Vocabulary.fields().stream()
                .filter(field -> !field.literals().isEmpty())
                .forEach(field -> all.add(valueSet(field)));
        return all;
    }

    private Map<String, Object> codeSystem(String id, List<Map<String, Object>> concepts) {
        String title = phrases.say("codeSystem." + id);
        return Tree.resource(
                "CodeSystem",
                "id",
                id,
                "language",
                rules.language().getLanguage(),
                "text",
                Narrative.of(rules.language(), title, List.of(phrases.say("codeSystem." + id + ".about"))),
                "url",
                Canonical.codeSystem(id),
                "version",
                rules.about().version(),
                "name",
                name(id),
                "title",
                title,
                "status",
                "active",
                "experimental",
                false,
                "date",
                rules.about().date(),
                "publisher",
                "Plumbline",
                "description",
                phrases.say("codeSystem." + id + ".about"),
                "caseSensitive",
                true,
                "hierarchyMeaning",
                id.equals("vocabulary") ? "grouped-by" : null,
                "content",
                "complete",
                "concept",
                concepts);
    }

    private static String name(String id) {
        StringBuilder name = new StringBuilder("Plumbline");
        for (String word : id.split("[^A-Za-z0-9]+", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    private List<Map<String, Object>> vocabulary() {
        List<Map<String, Object>> concepts = new ArrayList<>();
        FactWords words = FactWords.in(rules.language());
        for (Field field : Vocabulary.fields()) {
            List<Map<String, Object>> answers = new ArrayList<>();
            field.literals()
                    .forEach(one -> answers.add(Tree.of(
                            "code", Codes.code(field, one),
                            "display", words.value(one),
                            "designation",
                                    designations(
                                            language -> FactWords.in(language).value(one)))));
            if (field.kind() == FieldKind.CHOICES) {
                answers.add(Tree.of(
                        "code", Codes.noneCode(field),
                        "display", phrases.say("noneOfThese"),
                        "designation",
                                designations(language ->
                                        Phrases.in(language, Terminology.class).say("noneOfThese"))));
            }
            concepts.add(Tree.of(
                    "code", field.path(),
                    "display", words.label(field),
                    "definition", words.question(field),
                    "designation",
                            designations(language -> FactWords.in(language).label(field)),
                    "concept", answers));
        }
        return concepts;
    }

    private interface Said {
        String in(Locale language);
    }

    private List<Map<String, Object>> designations(Said said) {
        return FactWords.languages().stream()
                .filter(language -> !language.equals(rules.language()))
                .map(language -> Tree.of("language", language.getLanguage(), "value", said.in(language)))
                .toList();
    }

    private List<Map<String, Object>> conclusions() {
        List<Map<String, Object>> concepts = new ArrayList<>();
        rules.catalogue().flags().forEach((code, flag) -> concepts.add(concept(code, flag.title(), flag.text())));
        rules.catalogue()
                .patterns()
                .forEach((code, pattern) -> concepts.add(concept(code, pattern.title(), pattern.text())));
        rules.catalogue().contributors().forEach((code, one) -> concepts.add(concept(code, one.title(), one.text())));
        rules.catalogue().exercises().forEach((code, one) -> concepts.add(concept(code, one.name(), one.purpose())));
        rules.catalogue().advice().forEach((code, advice) -> concepts.add(concept(code, advice.name(), advice.text())));
        concepts.sort(java.util.Comparator.comparing(concept -> String.valueOf(concept.get("code"))));
        return concepts;
    }

    private static Map<String, Object> concept(Enum<?> code, String display, String definition) {
        return Tree.of("code", code.name(), "display", display, "definition", definition);
    }

    private List<Map<String, Object>> urgencies() {
        Words words = new Words(rules.language());
        return Arrays.stream(Urgency.values())
                .map(urgency -> Tree.of("code", urgency.name(), "display", words.level(urgency)))
                .toList();
    }

    /** Why somebody may put a card of CDS Hooks aside. */
    private List<Map<String, Object>> overrideReasons() {
        List<Map<String, Object>> concepts = new ArrayList<>();
        rules.catalogue()
                .hooks()
                .overrideReasons()
                .forEach((code, words) -> concepts.add(Tree.of("code", code, "display", words)));
        return concepts;
    }

    private Map<String, Object> valueSet(Field field) {
        List<Map<String, Object>> own = new ArrayList<>();
        field.literals().forEach(one -> own.add(reduced(codes.literal(field, one))));
        if (field.kind() == FieldKind.CHOICES) {
            own.add(reduced(codes.noneOf(field)));
        }
        String about = FactWords.in(rules.language()).question(field);
        return Tree.resource(
                "ValueSet",
                "id",
                field.path(),
                "language",
                rules.language().getLanguage(),
                "text",
                Narrative.of(rules.language(), field.path(), List.of(about)),
                "url",
                Canonical.valueSet(field.path()),
                "version",
                rules.about().version(),
                "name",
                name(field.path()),
                "title",
                FactWords.in(rules.language()).label(field),
                "status",
                "active",
                "experimental",
                false,
                "date",
                rules.about().date(),
                "publisher",
                "Plumbline",
                "description",
                about,
                "compose",
                Tree.of(
                        "include",
                        List.of(
                                Tree.of("system", Codes.VOCABULARY, "concept", own),
                                Tree.of("system", Codes.NULL_FLAVOR, "concept", List.of(reduced(codes.unknown()))))));
    }

    private static Map<String, Object> reduced(Map<String, Object> coding) {
        return Tree.of("code", Objects.requireNonNull(coding.get("code")), "display", coding.get("display"));
    }
}
