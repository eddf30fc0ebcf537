/**
 * What a change of the rules does to people: runs two versions of a rule set over the same inputs and tells the differences apart.
 *
 * <p>Knows the library's API, the rules as they are written and the cases; no door, and nothing of how rules run inside.
 */
@NullMarked
package dev.plumbline.diff;

import org.jspecify.annotations.NullMarked;
