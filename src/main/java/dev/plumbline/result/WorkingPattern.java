package dev.plumbline.result;

import dev.plumbline.conclusion.PatternCode;
import java.util.List;

/** A pattern that the findings fit: a working idea, never a diagnosis. */
public record WorkingPattern(PatternCode code, String title, String text, List<Reason> because) {

    public WorkingPattern {
        because = List.copyOf(because);
    }
}
