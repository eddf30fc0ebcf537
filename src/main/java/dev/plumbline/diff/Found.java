package dev.plumbline.diff;

import java.util.NavigableSet;

/**
 * A difference with the rules behind it.
 *
 * @param difference what differs
 * @param rules the rules that did it: changed ones that hold in one version only or say something else; else all that differ
 * @param also the other rules that hold in one version only, as a consequence
 */
record Found(Difference difference, NavigableSet<String> rules, NavigableSet<String> also) {

    /** What differences of one class have in common. */
    String key() {
        return difference.kind() + " | " + difference.what() + " | " + String.join(", ", rules);
    }
}
