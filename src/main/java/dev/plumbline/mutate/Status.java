package dev.plumbline.mutate;

/** What became of a mutant. */
public enum Status {
    /** An expectation of a case fails with it. */
    KILLED,
    /** It makes a difference in a case, and no expectation fails. */
    SURVIVED,
    /** It makes no difference in any case. */
    NO_COVERAGE,
    /** It is proved that it holds for the same people as the rule itself, whoever they are. */
    EQUIVALENT,
    /** It does not compile. */
    NON_VIABLE,
    /** The rules do not come to rest with it; any run of the cases would notice. */
    TIMED_OUT;

    /** Whether the cases let it pass. */
    public boolean isAlive() {
        return this == SURVIVED || this == NO_COVERAGE;
    }

    /** Whether it says anything of the cases. */
    public boolean counts() {
        return this != EQUIVALENT && this != NON_VIABLE;
    }
}
