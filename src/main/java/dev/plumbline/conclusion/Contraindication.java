package dev.plumbline.conclusion;

/** One cell of the contraindication table: what a context does to an exercise. */
public record Contraindication(ExerciseCode exercise, PlanContext context, Effect effect) {}
