package dev.plumbline.engine;

/** Put into a session, it makes one rule hold whatever the rule demands. Public because compiled rules read it. */
public record Variation(String id) {}
