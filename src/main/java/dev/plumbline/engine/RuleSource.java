package dev.plumbline.engine;

/**
 * One file of a rule set.
 *
 * @param name its path below the rule set, with forward slashes
 * @param text what it says
 */
public record RuleSource(String name, String text) {}
