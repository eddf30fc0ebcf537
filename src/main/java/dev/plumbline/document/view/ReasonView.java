package dev.plumbline.document.view;

import org.jspecify.annotations.Nullable;

/**
 * A reason.
 *
 * @param findings what it rests on, or null
 * @param proof its rule, how good the evidence is, its sources
 */
public record ReasonView(String text, @Nullable String findings, String proof) {}
