package dev.plumbline.reason;

import dev.plumbline.Result;
import dev.plumbline.engine.Conclusions;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A result with the rules behind it.
 *
 * @param result the result
 * @param rules the ids of all rules that hold, in alphabetical order
 * @param standing everything that was concluded
 */
public record Trace(Result result, SortedSet<String> rules, Conclusions standing) {

    public Trace {
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }
}
