package dev.plumbline.conclusion;

/** An exercise that would serve. */
public record OfferExercise(ExerciseCode code, String rule) implements Conclusion {}
