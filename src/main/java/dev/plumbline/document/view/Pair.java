package dev.plumbline.document.view;

/** A label and what it labels. */
public record Pair(String label, String text) {}
