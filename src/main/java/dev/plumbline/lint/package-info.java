/**
 * Finds mistakes in a rule set without running it: rules that never hold, doubles, gaps, dead ends, cases that assert nothing.
 *
 * <p>Knows the rules as they are written, the vocabulary and the cases; no door, and nothing of how rules run inside.
 */
@NullMarked
package dev.plumbline.lint;

import org.jspecify.annotations.NullMarked;
