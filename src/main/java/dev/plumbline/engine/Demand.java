package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.util.List;

/** What a rule demands, as a tree: for those who look at rules without running them. */
public sealed interface Demand permits Demand.All, Demand.Any, Demand.None, DemandLeaf {

    /** The smallest parts in the order in which they are written. */
    List<DemandLeaf> leaves();

    /** Every part is demanded. */
    record All(List<Demand> parts) implements Demand {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public List<DemandLeaf> leaves() {
            return below(parts);
        }
    }

    /** One part is enough. */
    record Any(List<Demand> parts) implements Demand {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public List<DemandLeaf> leaves() {
            return below(parts);
        }
    }

    /** The part must not hold. */
    record None(Demand part) implements Demand {
        @Override
        public List<DemandLeaf> leaves() {
            return part.leaves();
        }
    }

    /** How a part stands for one person. */
    enum Standing {
        HOLDS,
        /** It does not hold, and everything it looks at is known. */
        FAILS,
        /** It does not hold, and something it looks at is not known. */
        OPEN,
        /** It cannot be told without the engine. */
        UNREAD
    }

    /** Who is looked at: the facts, and what was concluded about them. */
    record Subject(Facts facts, dev.plumbline.engine.Standing concluded) {}

    private static List<DemandLeaf> below(List<Demand> parts) {
        return parts.stream().flatMap(part -> part.leaves().stream()).toList();
    }
}
