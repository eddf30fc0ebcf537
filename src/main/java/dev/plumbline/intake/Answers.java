package dev.plumbline.intake;

import dev.plumbline.fact.Facts;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a file says.
 *
 * @param facts the facts
 * @param couldNotSay the paths that were asked and could not be answered
 */
public record Answers(Facts facts, Set<String> couldNotSay) {

    public Answers {
        couldNotSay = java.util.Collections.unmodifiableSet(new TreeSet<>(couldNotSay));
    }
}
