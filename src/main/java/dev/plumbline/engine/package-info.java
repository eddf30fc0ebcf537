/**
 * Rule sets: read, check, compile, cache; and one session for each assessment, with the trace of what fired and why.
 *
 * <p>The only package that knows Drools. Knows nothing of files of assessments, of reports or of any door.
 */
@NullMarked
package dev.plumbline.engine;

import org.jspecify.annotations.NullMarked;
