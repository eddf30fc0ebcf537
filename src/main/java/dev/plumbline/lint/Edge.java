package dev.plumbline.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the edge of a rule.
 *
 * @param answers the answers that put them there, by path; null is not known
 * @param rest what else has to be so that no answer alone brings about, in words
 */
public record Edge(Map<String, @Nullable Object> answers, Set<String> rest) {

    public Edge {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        rest = Collections.unmodifiableSet(new LinkedHashSet<>(rest));
    }
}
