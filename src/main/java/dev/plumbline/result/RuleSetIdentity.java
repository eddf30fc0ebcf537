package dev.plumbline.result;

/** Which rules gave a result: name, version, and the SHA-256 over everything in the rule set. */
public record RuleSetIdentity(String name, String version, String sha256) {}
