package dev.plumbline.result;

import dev.plumbline.conclusion.ArgumentKind;
import dev.plumbline.conclusion.Grade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that speaks for something, or against it, and what it saw.
 *
 * @param rule the id of the rule
 * @param text its reason
 * @param grade how good the evidence behind it is
 * @param sources the ids of its sources
 * @param strength how much it weighs, 1 to 3; null where nothing is weighed
 * @param kind what kind of finding it rests on; null where nothing is weighed
 * @param facts the findings it matched, derived ones opened down to what was observed
 */
public record Reason(
        String rule,
        String text,
        Grade grade,
        List<String> sources,
        @Nullable Integer strength,
        @Nullable ArgumentKind kind,
        List<ObservedFact> facts) {

    public Reason {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }
}
