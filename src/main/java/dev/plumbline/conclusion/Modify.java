package dev.plumbline.conclusion;

/** An exercise that must be changed. */
public record Modify(ExerciseCode code, String rule) implements Conclusion {}
