package dev.plumbline.result;

import dev.plumbline.conclusion.ExerciseCode;
import java.util.List;

/** An exercise that must not be given, and why. */
public record WithheldItem(ExerciseCode code, String name, List<Reason> because) {

    public WithheldItem {
        because = List.copyOf(because);
    }
}
