package dev.plumbline.document;

import dev.plumbline.conclusion.Urgency;

/** How loud an urgency looks: loud ones white on dark, the others dark on light. */
final class Tone {

    private Tone() {}

    /** The class of the style sheet. */
    static String of(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY_NOW -> "now";
            case SAME_DAY -> "today";
            case URGENT_2W -> "soon";
            case ROUTINE_REFERRAL, GP_ADVICE -> "tell";
            case NONE -> "calm";
        };
    }
}
