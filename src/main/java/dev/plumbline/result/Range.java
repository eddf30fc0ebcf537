package dev.plumbline.result;

/** From so many to so many, both ends included. */
public record Range(double from, double to) {}
