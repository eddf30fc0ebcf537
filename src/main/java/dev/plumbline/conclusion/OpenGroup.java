package dev.plumbline.conclusion;

/** A group of due questions of which at least one is open. */
public record OpenGroup(ScreenGroup group) {}
