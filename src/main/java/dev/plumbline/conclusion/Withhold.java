package dev.plumbline.conclusion;

/** An exercise that must not be given. */
public record Withhold(ExerciseCode code, String rule) implements Conclusion {}
