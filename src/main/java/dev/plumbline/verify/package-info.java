/**
 * Puts everything that is asked of a rule set before a release into one verdict.
 *
 * <p>Knows the parts of the bench and what each of them finds; knows no door.
 */
@NullMarked
package dev.plumbline.verify;

import org.jspecify.annotations.NullMarked;
