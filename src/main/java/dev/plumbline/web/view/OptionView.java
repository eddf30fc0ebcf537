package dev.plumbline.web.view;

/**
 * One of several answers.
 *
 * @param key that chooses it on a keyboard; empty when there is none
 */
public record OptionView(String value, String label, String key, boolean chosen) {}
