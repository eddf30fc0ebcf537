/**
 * Measures what the cases of a rule set reach: rules, comparisons, numbers at their limits, outcomes.
 *
 * <p>Knows the library's API, the rules as they are written and the cases; no door, and nothing of how rules run inside.
 */
@NullMarked
package dev.plumbline.cover;

import org.jspecify.annotations.NullMarked;
