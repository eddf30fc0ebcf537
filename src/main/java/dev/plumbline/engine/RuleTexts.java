package dev.plumbline.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rules as they are written; each is cut out of its file when it is asked for, and kept. */
final class RuleTexts {

    private final Map<String, RulePlace> places;
    private final RuleSetFiles files;
    private final Map<String, RuleText> known = new ConcurrentHashMap<>();
    private final Map<String, List<PatternText>> patterns = new ConcurrentHashMap<>();

    private volatile @Nullable Map<String, List<RuleText>> byCode;

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

    /** The rules whose right-hand side names this code. */
    List<RuleText> naming(String code) {
        Map<String, List<RuleText>> named = byCode;
        if (named == null) {
            named = new HashMap<>();
            for (RuleText rule : all()) {
                for (String one : rule.then().stream()
                        .filter(Token::isConstantName)
                        .map(Token::text)
                        .distinct()
                        .toList()) {
                    named.computeIfAbsent(one, key -> new ArrayList<>()).add(rule);
                }
            }
            byCode = named;
        }
        return named.getOrDefault(code, List.of());
    }

    /** The texts of these rules and no others. */
    RuleTexts only(Set<String> ids) {
        Map<String, RulePlace> kept = new LinkedHashMap<>(places);
        kept.keySet().retainAll(ids);
        return new RuleTexts(kept, files);
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
