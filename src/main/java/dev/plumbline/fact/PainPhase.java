package dev.plumbline.fact;

/** How long an episode of pain has lasted, in the words of the field. */
public enum PainPhase {
    /** Under 6 weeks. */
    ACUTE,
    /** From 6 to under 12 weeks. */
    SUBACUTE,
    /** 12 weeks or more. */
    CHRONIC;

    private static final double SUBACUTE_FROM_WEEKS = 6;
    private static final double CHRONIC_FROM_WEEKS = 12;

    static PainPhase after(double weeks) {
        return weeks < SUBACUTE_FROM_WEEKS ? ACUTE : weeks < CHRONIC_FROM_WEEKS ? SUBACUTE : CHRONIC;
    }
}
