package dev.plumbline.batch;

import dev.plumbline.conclusion.Urgency;
import dev.plumbline.result.Outline;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts of what came out: by urgency, flag and contributor. */
public final class Tally {

    private final TreeMap<String, Long> counts = new TreeMap<>();

    /** The counts by what they count, such as {@code urgency NONE} or {@code flag FRACTURE}, in alphabetical order. */
    public SortedMap<String, Long> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    void add(Outline outline) {
        add("urgency " + outline.urgency(), 1);
        outline.flags().forEach(flag -> add("flag " + flag.code(), 1));
        outline.contributors().forEach(one -> add("contributor " + one.code() + " " + one.likelihood(), 1));
    }

    void add(Tally other) {
        other.counts.forEach(this::add);
    }

    void add(String what, long times) {
        counts.merge(what, times, Long::sum);
    }

    /** Whether anybody's urgency is this or higher. */
    public boolean reaches(Urgency level) {
        for (Urgency urgency : Urgency.values()) {
            if (urgency.compareTo(level) >= 0 && counts.containsKey("urgency " + urgency)) {
                return true;
            }
        }
        return false;
    }
}
