package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.util.List;

/** The red-flag screen and the arguments of the contributors as plain Java, without an engine. */
public interface Twin {

    /** The condition of one rule. */
    @FunctionalInterface
    interface Condition {

        /** Whether it holds of these facts and what was found so far. */
        boolean holds(Facts facts, boolean[] found);
    }

    /** What one rule concludes. */
    @FunctionalInterface
    interface Conclusion {

        /** Adds it to what was found, to what was concluded, or to both. */
        void draw(boolean[] found, List<Object> concluded);
    }

    /** One rule: what an engine is given that shall do the same work. */
    record Rule(String id, int depth, Condition condition, Conclusion conclusion) {}

    /** All flags and arguments of these facts. */
    List<Object> conclude(Facts facts);

    /** The rules one by one: each stands behind those whose findings it looks at, and one deeper. */
    List<Rule> rules();
}
