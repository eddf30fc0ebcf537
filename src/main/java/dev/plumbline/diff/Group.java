package dev.plumbline.diff;

/** The parts of a result. */
public enum Group {
    URGENCY("urgency", true, true),
    FLAG("flag", true, true),
    SUSPECT("not yet excluded", true, true),
    OPEN("safety question", true, true),
    ABSENT("asked and absent", false, false),
    PATTERN("pattern", false, false),
    CONTRIBUTOR("contributor", false, false),
    PLAN("plan", true, true),
    EXERCISE("exercise", true, false),
    DOSE("dose", false, false),
    CHANGE("modified exercise", false, false),
    ADVICE("advice", false, false),
    WITHHELD("withheld", true, true),
    SAFETY_NET("safety net", true, true),
    REVIEW("review", true, true),
    WARNING("warning", false, false);

    private final String words;
    private final boolean ladder;
    private final boolean moreIsCautious;

    Group(String words, boolean ladder, boolean moreIsCautious) {
        this.words = words;
        this.ladder = ladder;
        this.moreIsCautious = moreIsCautious;
    }

    /** What a reader calls it. */
    public String words() {
        return words;
    }

    /** Whether it can be said which of two is the more cautious. */
    boolean isComparable() {
        return ladder;
    }

    /** Whether many of it usually rest on the same reason. */
    boolean isMany() {
        return this == EXERCISE || this == ADVICE || this == WITHHELD;
    }

    /** Whether a verdict is given for each of it: there are not many, and each counts. */
    boolean isJudgedEach() {
        return this == FLAG || this == SUSPECT || this == PATTERN || this == CONTRIBUTOR;
    }

    /** Whether a difference of this kind is on the side of caution. */
    boolean isCautious(Kind kind) {
        boolean more = kind == Kind.ADDED || kind == Kind.RAISED;
        return more == moreIsCautious;
    }
}
