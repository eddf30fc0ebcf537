package dev.plumbline.conclusion;

/** In how many weeks the person should be seen again, at the latest. */
public record ReviewIn(int weeks, String rule) implements Conclusion {}
