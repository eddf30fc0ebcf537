package dev.plumbline.spark;

import dev.plumbline.result.DataWarning;
import dev.plumbline.result.Outline;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One difference between what two rule sets make of the same person.
 *
 * @param kind which way it goes
 * @param what what differs, such as {@code urgency} or {@code flag CAUDA_EQUINA}
 * @param from what it was; null when it was not there
 * @param to what it is; null when it is not there
 */
record Change(
        Kind kind,
        String what,
        @Nullable String from,
        @Nullable String to) implements Serializable {

    /** Which way a change goes. */
    enum Kind {
        /** More urgent, likelier, or more of the plan withheld. */
        RAISED,
        /** Less urgent, less likely, or less of the plan withheld. */
        LOWERED,
        /** There, and was not. */
        ADDED,
        /** Was there, and is not. */
        REMOVED
    }

    /** Something an outcome has, and how high it stands among what it could be. */
    private record Standing(String name, int height) {

        static Standing of(Enum<?> level) {
            return new Standing(level.name(), place(level));
        }
    }

    /** The place of a level among all, from 0. */
    private static int place(Enum<?> level) {
        return List.of(level.getDeclaringClass().getEnumConstants()).indexOf(level);
    }

    /** Every difference, in alphabetical order of what differs; of the order of contributors none. */
    static List<Change> between(Outline before, Outline after) {
        Map<String, Standing> old = standings(before);
        Map<String, Standing> now = standings(after);
        TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String what : all) {
            Standing from = old.get(what);
            Standing to = now.get(what);
            if (from == null || to == null) {
                Kind kind = from == null ? Kind.ADDED : Kind.REMOVED;
                changes.add(new Change(kind, what, from == null ? null : from.name(), to == null ? null : to.name()));
            } else if (from.height() != to.height()) {
                Kind kind = from.height() < to.height() ? Kind.RAISED : Kind.LOWERED;
                changes.add(new Change(kind, what, from.name(), to.name()));
            }
        }
        return changes;
    }

    private static Map<String, Standing> standings(Outline outline) {
        Map<String, Standing> standings = new TreeMap<>();
        standings.put("urgency", Standing.of(outline.urgency()));
        standings.put("plan", Standing.of(outline.plan()));
        outline.flags().forEach(flag -> standings.put("flag " + flag.code(), Standing.of(flag.urgency())));
        outline.patterns().forEach(pattern -> standings.put("pattern " + pattern, Standing.of(pattern)));
        // From the likeliest downwards.
        outline.contributors()
                .forEach(one -> standings.put(
                        "contributor " + one.code(),
                        new Standing(one.likelihood().name(), -place(one.likelihood()))));
        if (outline.screenComplete()) {
            standings.put("screen", new Standing("COMPLETE", 0));
        }
        for (DataWarning warning : outline.warnings()) {
            standings.put("warning " + warning.path(), new Standing("GIVEN", 0));
        }
        return standings;
    }

    /** On one line, for people. */
    String text() {
        String levels = from == null ? "" + to : to == null ? from : from + " -> " + to;
        return kind + " " + what + " " + levels;
    }

    /** Its JSON. */
    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind);
        tree.put("what", what);
        tree.put("from", from);
        tree.put("to", to);
        return tree;
    }
}
