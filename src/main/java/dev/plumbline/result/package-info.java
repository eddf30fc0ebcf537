/**
 * The parts of a result: immutable records that say what was concluded, and why, in words and codes.
 *
 * <p>Knows codes and plain values; knows nothing of rules that run, of files, or of who shows it.
 */
@NullMarked
package dev.plumbline.result;

import org.jspecify.annotations.NullMarked;
