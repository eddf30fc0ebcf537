package dev.plumbline.conclusion;

/** What the plan may be, once flags and open questions are settled. */
public record Plan(PlanStatus status, boolean screenComplete, boolean impactAndLoadOnly) {}
