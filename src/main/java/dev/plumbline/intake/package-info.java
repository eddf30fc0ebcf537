/**
 * YAML and JSON into facts: one pass that finds every error, each with its place, what is allowed and the nearest spelling.
 *
 * <p>Knows the fact model; knows nothing of rules, of conclusions or of any door.
 */
@NullMarked
package dev.plumbline.intake;

import org.jspecify.annotations.NullMarked;
