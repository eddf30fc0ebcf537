package dev.plumbline.conclusion;

/** Something a rule has concluded. It stands as long as what the rule matched stands. */
public interface Conclusion {

    /** The id of the rule that concluded it, such as {@code RF-CES-1}. */
    String rule();
}
