/**
 * The rule-set bench: for the person who edits rules and must know what an edit changes.
 *
 * <p>Knows the library's API and the rule set's files; no door, and nothing of how rules run inside.
 */
@NullMarked
package dev.plumbline.bench;

import org.jspecify.annotations.NullMarked;
