package dev.plumbline.catalogue;

import dev.plumbline.RuleSetException;
import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.ArgumentKind;
import dev.plumbline.conclusion.Contraindication;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.PlanContext;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the files of a catalogue say, as its entries. */
final class CatalogueEntries {

    /** What every result may have to say. */
    private static final List<String> SENTENCES = List.of(
            "nothing-found-yet",
            "plan-full",
            "plan-provisional-questions",
            "plan-provisional-modified",
            "plan-withheld-found",
            "plan-withheld-questions",
            "plan-withheld-impact");

    private final Map<String, YamlFile> files;

    CatalogueEntries(Map<String, YamlFile> files) {
        this.files = files;
    }

    /**
     * The catalogue.
     *
     * @throws RuleSetException when a file says what it must not
     */
    Catalogue catalogue() {
        YamlFile ruleSet = file("ruleset.yaml");
        YamlFile table = file("catalogue/contraindications.yaml");
        YamlFile safetyNet = file("catalogue/safety-net.yaml");
        Map<Contraindication, String> how = new LinkedHashMap<>();
        List<Contraindication> cells = PlanEntries.cells(table.mapOrEmpty("matrix"), how);
        return new Catalogue(
                about(ruleSet),
                weights(ruleSet.map("weighing")),
                limits(ruleSet.map("plan")),
                file("screen.yaml").texts("core"),
                file("catalogue/flags.yaml").each(FlagCode.class, CatalogueEntries::flag),
                file("catalogue/patterns.yaml")
                        .each(
                                PatternCode.class,
                                entry -> new PatternEntry(
                                        entry.text("title"), entry.text("text"), entry.textOrNull("client"))),
                file("catalogue/contributors.yaml").each(ContributorCode.class, CatalogueEntries::contributor),
                file("catalogue/exercises.yaml").each(ExerciseCode.class, PlanEntries::exercise),
                file("catalogue/advice.yaml").each(AdviceCode.class, PlanEntries::advice),
                table.mapOrEmpty("columns").each(PlanContext.class, PlanEntries::context),
                cells,
                how,
                PlanEntries.serves(file("catalogue/serves.yaml")),
                byKey(file("catalogue/sources.yaml"), CatalogueEntries::source),
                byKey(file("catalogue/claims.yaml"), CatalogueEntries::claim),
                sentences(safetyNet, "safetyNet"),
                sentences(safetyNet, "caudaEquina"),
                measures(file("catalogue/outcomes.yaml")),
                Set.copyOf(file("catalogue/unchangeable.yaml").texts("unchangeable")),
                likelihoodWords(ruleSet.map("words")),
                wording(file("catalogue/wording.yaml")),
                interview(file("catalogue/interview.yaml")),
                followUp(file("catalogue/follow-up.yaml")),
                Hooks.of(file("catalogue/hooks.yaml")),
                gates(file("catalogue/unchangeable.yaml"), "bodies"),
                CodeEntries.table(file("catalogue/codes.yaml")));
    }

    private YamlFile file(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private static About about(YamlFile ruleSet) {
        return new About(
                ruleSet.text("name"),
                ruleSet.text("version"),
                ruleSet.text("date"),
                ruleSet.text("title"),
                ruleSet.text("intendedUse"),
                ruleSet.texts("limits"));
    }

    private static Weights weights(YamlFile weighing) {
        YamlFile likely = weighing.map("likely");
        YamlFile caps = weighing.map("capByGrade");
        Map<Grade, Integer> capByGrade = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            capByGrade.put(grade, caps.whole(grade.name()));
        }
        return new Weights(
                capByGrade,
                weighing.whole("selfReportCap"),
                weighing.whole("againstCap"),
                weighing.whole("familyExtra"),
                weighing.whole("sumCap"),
                likely.whole("for"),
                likely.whole("margin"),
                likely.whole("kinds"),
                Set.copyOf(likely.constants(ArgumentKind.class, "needsKind")),
                likely.whole("noAgainstOf"),
                weighing.map("possible").whole("for"),
                weighing.map("unlikely").whole("against"),
                Set.copyOf(weighing.constants(ArgumentKind.class, "ceilingKindsAlone")),
                weighing.texts("domainOrder"));
    }

    private static PlanLimits limits(YamlFile plan) {
        return new PlanLimits(plan.whole("priorities"), plan.whole("exercises"), plan.whole("exercisesWhenAcute"));
    }

    private static FlagEntry flag(YamlFile entry) {
        YamlFile actions = entry.map("action");
        Map<Urgency, String> action = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            if (actions.has(urgency.name())) {
                action.put(urgency, actions.text(urgency.name()));
            }
        }
        return new FlagEntry(entry.text("title"), entry.text("text"), action, entry.text("client"));
    }

    private static ContributorEntry contributor(YamlFile entry) {
        String honest = entry.textOrNull("honest");
        return new ContributorEntry(
                entry.text("title"),
                entry.text("text"),
                entry.text("domain"),
                entry.flag("modifiable"),
                entry.constant(Grade.class, "grade"),
                honest == null ? "" : honest,
                entry.textOrNull("client"));
    }

    private static Source source(String id, YamlFile entry) {
        return new Source(
                id, entry.text("cite"), entry.textOrNull("doi"), entry.textOrNull("pmid"), entry.text("read"));
    }

    private static Claim claim(String id, YamlFile entry) {
        List<Claim.Place> places = new ArrayList<>();
        for (YamlFile place : entry.maps("where")) {
            place.keys().forEach(kind -> places.add(new Claim.Place(kind, place.text(kind))));
        }
        return new Claim(id, entry.text("claim"), entry.constant(Grade.class, "grade"), places, entry.text("display"));
    }

    private static <V> Map<String, V> byKey(YamlFile file, java.util.function.BiFunction<String, YamlFile, V> entry) {
        Map<String, V> entries = new LinkedHashMap<>();
        file.keys().forEach(key -> entries.put(key, entry.apply(key, file.map(key))));
        return entries;
    }

    private static List<SafetyNetText> sentences(YamlFile file, String key) {
        return (file.has(key) ? file.maps(key) : List.<YamlFile>of())
                .stream()
                        .map(entry -> new SafetyNetText(
                                entry.text("id"), entry.text("text"), entry.texts("covers"), entry.flag("ofPlan")))
                        .toList();
    }

    private static FollowUp followUp(YamlFile file) {
        YamlFile decide = file.mapOrEmpty("decide");
        Map<String, String> asked = new LinkedHashMap<>();
        decide.keys().forEach(about -> asked.put(about, decide.text(about)));
        return new FollowUp(findings(file, "background"), findings(file, "followed"), asked);
    }

    static List<String> findings(YamlFile file, String key) {
        List<String> paths = file.texts(key);
        for (String path : paths) {
            if (Vocabulary.field(path) == null) {
                throw file.wrong(key, "there is no finding " + path);
            }
        }
        return paths;
    }

    private static List<Measure> measures(YamlFile file) {
        List<Measure> measures = new ArrayList<>();
        for (String code : file.keys()) {
            YamlFile entry = file.map(code);
            YamlFile facts = entry.mapOrEmpty("facts");
            String now = facts.textOrNull("now");
            Span range = entry.span("range");
            measures.add(new Measure(
                    code,
                    entry.text("name"),
                    entry.flag("byDefault"),
                    now == null ? "" : now,
                    facts.textOrNull("atStart"),
                    range == null ? new Span(0, 10) : range,
                    entry.has("better") && entry.text("better").equals("LOWER"),
                    entry.mapOrEmpty("smallestChange").numberOrNull("points")));
        }
        return measures;
    }

    private static Map<Likelihood, String> likelihoodWords(YamlFile words) {
        Map<Likelihood, String> found = new EnumMap<>(Likelihood.class);
        for (Likelihood likelihood : Likelihood.values()) {
            found.put(likelihood, words.text(likelihood.name()));
        }
        return found;
    }

    private static InterviewOrder interview(YamlFile file) {
        List<String> topics = file.keys().contains("topics") ? file.texts("topics") : List.of();
        return new InterviewOrder(topics, gates(file, "onlyFor"));
    }

    /** For each key the answers, by path, of which any one opens the gate; none when the file says nothing of it. */
    private static Map<String, Map<String, List<String>>> gates(YamlFile file, String name) {
        Map<String, Map<String, List<String>>> gates = new LinkedHashMap<>();
        if (!file.keys().contains(name)) {
            return gates;
        }
        YamlFile said = file.map(name);
        for (String gated : said.keys()) {
            YamlFile answers = said.map(gated);
            Map<String, List<String>> any = new LinkedHashMap<>();
            answers.keys().forEach(path -> any.put(path, answers.texts(path)));
            gates.put(gated, any);
        }
        return gates;
    }

    private static Map<String, String> wording(YamlFile file) {
        Map<String, String> sentences = new LinkedHashMap<>();
        SENTENCES.forEach(key -> sentences.put(key, file.text(key)));
        for (Urgency urgency : Urgency.values()) {
            sentences.put("urgency-" + urgency, file.text("urgency-" + urgency));
        }
        file.keys().forEach(key -> sentences.put(key, file.text(key)));
        return sentences;
    }
}
