package dev.plumbline.diff;

/** How the new version stands to the old in one outcome. */
public enum Verdict {
    MORE_CAUTIOUS("more cautious"),
    LESS_CAUTIOUS("less cautious"),
    INCOMPARABLE("incomparable");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }

    Verdict and(Verdict other) {
        return this == other ? this : INCOMPARABLE;
    }

    static Verdict of(DifferenceClass one) {
        boolean direction = one.kind() == Kind.RAISED
                || one.kind() == Kind.LOWERED
                || one.kind() == Kind.ADDED
                || one.kind() == Kind.REMOVED;
        if (!direction || !one.group().isComparable()) {
            return INCOMPARABLE;
        }
        return one.group().isCautious(one.kind()) ? MORE_CAUTIOUS : LESS_CAUTIOUS;
    }
}
