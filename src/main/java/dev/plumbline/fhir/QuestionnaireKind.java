package dev.plumbline.fhir;

import java.util.Locale;

/** Which questions a Questionnaire asks. */
public enum QuestionnaireKind {
    /** Everything that can be said. */
    INTAKE("intake"),
    /**
     * The same, every question open: for an assessment that was not filled in by this form, and says what the form would have hidden. What
     * was written down is not lost to a contradiction.
     */
    RECORD("record"),
    /** What is always due for safety, and what becomes due by an answer. */
    RED_FLAG_SCREEN("red-flag-screen"),
    /** How it went since the last visit: this visit, the scores that are followed, and what is always due for safety. */
    FOLLOW_UP("follow-up");

    private final String slug;

    QuestionnaireKind(String slug) {
        this.slug = slug;
    }

    /** How it is called in calls and in the end of its id. */
    public String slug() {
        return slug;
    }

    /** The key of its words. */
    String key() {
        return "questionnaire." + name().toLowerCase(Locale.ROOT);
    }
}
