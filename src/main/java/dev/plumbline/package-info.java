/**
 * The embedder's whole API: a rule set, an assessor over it, an assessment, a result.
 *
 * <p>Knows every inner package; knows none of the doors.
 */
@NullMarked
package dev.plumbline;

import org.jspecify.annotations.NullMarked;
