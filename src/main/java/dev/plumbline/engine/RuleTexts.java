package dev.plumbline.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rules as they are written; each is cut out of its file when it is asked for, and kept. */
final class RuleTexts {

    private final Map<String, RulePlace> places;
    private final RuleSetFiles files;
    private final Map<String, RuleText> known = new ConcurrentHashMap<>();
    private final Map<String, List<PatternText>> patterns = new ConcurrentHashMap<>();

    RuleTexts(Map<String, RulePlace> places, RuleSetFiles files) {
        this.places = places;
        this.files = files;
    }

    /** The rule of this id, or null. */
    @Nullable
    RuleText of(String id) {
        RulePlace place = places.get(id);
        return place == null ? null : known.computeIfAbsent(id, key -> cut(key, place));
    }

    /** All rules, in the order of their files. */
    List<RuleText> all() {
        return places.keySet().stream()
                .map(id -> Objects.requireNonNull(of(id)))
                .toList();
    }

    /** The patterns of its condition; none when there is no such rule. */
    List<PatternText> patterns(String id) {
        RuleText text = of(id);
        return text == null ? List.of() : patterns.computeIfAbsent(id, key -> PatternText.in(text.when()));
    }

    private RuleText cut(String id, RulePlace place) {
        byte[] file = Objects.requireNonNull(files.bytes().get(place.file()));
        String text = new String(file, place.offset(), place.length(), StandardCharsets.UTF_8);
        return RuleFile.read(place.file(), Lexer.tokens(text, place.line())).rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
