package dev.plumbline.catalogue;

import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Urgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a CDS Hooks client is offered and shown.
 *
 * @param service {@code id}, {@code title}, {@code description} and {@code usageRequirements}; empty when the rule set offers none
 * @param prefetch the FHIR searches by their keys, in the order in which what they found is read
 * @param needs groups of keys, of each of which one has to come
 * @param about the paths of answers that make a record one about back pain
 * @param notAlone flags that are worth no card where there is no back pain
 * @param found how urgent flags look, by the urgency that there is
 * @param notExcluded how urgent it looks that something has not been excluded, by the urgency that it could reach
 * @param open how urgent open questions look
 * @param plan how urgent a plan looks
 * @param overrideReasons why somebody may put a card aside, by code
 * @param words by key; {0} and {1} are filled in
 */
public record Hooks(
        Map<String, String> service,
        Map<String, String> prefetch,
        List<List<String>> needs,
        List<String> about,
        Set<FlagCode> notAlone,
        Map<Urgency, Indicator> found,
        Map<Urgency, Indicator> notExcluded,
        Indicator open,
        Indicator plan,
        Map<String, String> overrideReasons,
        Map<String, String> words) {

    private static final List<String> SERVICE = List.of("id", "title", "description", "usageRequirements");
    private static final List<String> WORDS = List.of(
            "source",
            "openOne",
            "openMany",
            "notExcluded",
            "notExcludedOnly",
            "why",
            "ask",
            "more",
            "contributors",
            "contributorsAndPlan",
            "planOnly",
            "contribute",
            "plan",
            "suggestion",
            "create",
            "report",
            "foot");

    public Hooks {
        service = kept(service);
        prefetch = kept(prefetch);
        needs = List.copyOf(needs);
        about = List.copyOf(about);
        notAlone = Set.copyOf(notAlone);
        found = Map.copyOf(found);
        notExcluded = Map.copyOf(notExcluded);
        overrideReasons = kept(overrideReasons);
        words = Map.copyOf(words);
    }

    /** Whether the rule set offers nothing. */
    public boolean isEmpty() {
        return service.isEmpty();
    }

    /** What the service is called, for one of its keys. */
    public String service(String key) {
        return said(service, key);
    }

    /** A sentence by its key, with {0} and {1} filled in. */
    public String say(String key, Object... filledIn) {
        String text = said(words, key);
        for (int i = 0; i < filledIn.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(filledIn[i]));
        }
        return text;
    }

    private static String said(Map<String, String> texts, String key) {
        @Nullable String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("the rule set's hooks.yaml has no '" + key + "'");
        }
        return text;
    }

    private static <V> Map<String, V> kept(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static Hooks of(YamlFile file) {
        if (file.keys().isEmpty()) {
            return new Hooks(
                    Map.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    Map.of(),
                    Map.of(),
                    Indicator.INFO,
                    Indicator.INFO,
                    Map.of(),
                    Map.of());
        }
        YamlFile indicators = file.map("indicators");
        YamlFile reasons = file.map("overrideReasons");
        Map<String, String> prefetch =
                texts(file.map("prefetch"), file.map("prefetch").keys());
        List<List<String>> needs = new ArrayList<>();
        for (YamlFile need : file.maps("needs")) {
            List<String> keys = need.texts("anyOf");
            if (keys.isEmpty() || !prefetch.keySet().containsAll(keys)) {
                throw need.wrong("anyOf", "expected keys of prefetch");
            }
            needs.add(keys);
        }
        return new Hooks(
                texts(file.map("service"), SERVICE),
                prefetch,
                needs,
                CatalogueEntries.findings(file, "about"),
                Set.copyOf(file.constants(FlagCode.class, "notAlone")),
                byUrgency(indicators.map("found")),
                byUrgency(indicators.map("notExcluded")),
                indicator(indicators, "open"),
                indicator(indicators, "plan"),
                texts(reasons, reasons.keys()),
                texts(file.map("words"), WORDS));
    }

    private static Map<String, String> texts(YamlFile file, List<String> keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        keys.forEach(key -> texts.put(key, file.text(key)));
        return texts;
    }

    private static Map<Urgency, Indicator> byUrgency(YamlFile file) {
        Map<Urgency, Indicator> indicators = new LinkedHashMap<>();
        for (Urgency urgency : Urgency.values()) {
            indicators.put(urgency, indicator(file, urgency.name()));
        }
        return indicators;
    }

    private static Indicator indicator(YamlFile file, String key) {
        for (Indicator indicator : Indicator.values()) {
            if (indicator.code().equals(file.text(key))) {
                return indicator;
            }
        }
        throw file.wrong(key, "'" + file.text(key) + "' is none of info, warning, critical");
    }
}
