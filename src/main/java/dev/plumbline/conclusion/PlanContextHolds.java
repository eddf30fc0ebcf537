package dev.plumbline.conclusion;

/** A column of the contraindication table that holds for this person. */
public record PlanContextHolds(PlanContext code, String rule) implements Conclusion {}
