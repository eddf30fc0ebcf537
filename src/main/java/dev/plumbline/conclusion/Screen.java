package dev.plumbline.conclusion;

/** Whether every question that is due was answered. */
public record Screen(boolean complete) {}
