package dev.plumbline.mutate;

import java.util.Locale;

/** In what way a rule is changed. */
public enum Operator {
    /** The rule concludes nothing any more, which is the same as to take it away. */
    REMOVE_RULE,
    /** A comparison takes its limit in, or leaves it out. */
    BOUNDARY,
    /** A comparison looks the other way, a demand is turned into its opposite. */
    NEGATE,
    /** A number is one step larger or smaller. */
    NUMBER,
    /** And becomes or, or becomes and. */
    LOGIC,
    /** A demand on a fact or a conclusion is left out. */
    DROP_DEMAND,
    /** A whole pattern is left out. */
    DROP_PATTERN,
    /** That there is no such conclusion becomes that there is one, and the other way round. */
    QUANTIFIER,
    /** What is not known falls on the other side. */
    UNKNOWN,
    /** Another choice of the same question. */
    CHOICE,
    /** A list of several is short of one. */
    LIST,
    /** One level of urgency more or less. */
    URGENCY,
    /** Another status of the plan. */
    STATUS,
    /** An argument is stronger or weaker by one, a review is a week sooner or later. */
    STRENGTH,
    /** Another kind of argument, or another scope. */
    KIND,
    /** One question of a list is not asked. */
    ASK;

    /** As it is shown: {@code drop-pattern}. */
    public String shown() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
