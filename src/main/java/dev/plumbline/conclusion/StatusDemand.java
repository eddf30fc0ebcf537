package dev.plumbline.conclusion;

/** The plan status that a finding demands. */
public record StatusDemand(PlanStatus status, String rule) implements Conclusion {}
