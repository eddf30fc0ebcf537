package dev.plumbline.diff;

/** How the new version stands to the old in one outcome. */
public enum Verdict {
    /** The outcome is the same for everybody, for other reasons or in another order. */
    EQUIVALENT("equivalent"),
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
        if (this == EQUIVALENT || other == EQUIVALENT) {
            return this == EQUIVALENT ? other : this;
        }
        return this == other ? this : INCOMPARABLE;
    }

    static Verdict of(DifferenceClass one) {
        if (one.kind() == Kind.REASON || one.kind() == Kind.ORDER) {
            return EQUIVALENT;
        } else if (one.kind() == Kind.ERROR || !one.group().isComparable()) {
            return INCOMPARABLE;
        }
        return one.group().isCautious(one.kind()) ? MORE_CAUTIOUS : LESS_CAUTIOUS;
    }
}
