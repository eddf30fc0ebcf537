package dev.plumbline.conclusion;

/** Questions that have become due: while one is open, the plan has at most this status. */
public record Due(ScreenGroup group, PlanStatus unanswered, Scope scope, String ask, String rule)
        implements Conclusion {}
