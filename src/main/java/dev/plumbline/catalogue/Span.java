package dev.plumbline.catalogue;

/** From so many to so many, both ends included. */
public record Span(double from, double to) {}
