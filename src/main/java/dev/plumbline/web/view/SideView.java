package dev.plumbline.web.view;

import java.util.List;

/**
 * What the answers come to so far.
 *
 * @param tone how loudly it is said
 * @param screen how far the safety questions are
 * @param plan whether there is one, and why not
 */
public record SideView(
        String tone,
        String level,
        String urgency,
        String screen,
        List<Line> flags,
        List<Line> open,
        List<Line> contributors,
        String plan,
        List<String> warnings) {

    public SideView {
        flags = List.copyOf(flags);
        open = List.copyOf(open);
        contributors = List.copyOf(contributors);
        warnings = List.copyOf(warnings);
    }

    /** A name and what is said of it. */
    public record Line(String name, String text) {}
}
