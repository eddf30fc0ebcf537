/**
 * Many people at once: reads them line by line, assesses them on several threads and writes what came out in the order of the
 * input, so that a run that was broken off can be finished.
 *
 * <p>Knows the library's API, intake and the public JSON; no rule, no door and no terminal.
 */
@NullMarked
package dev.plumbline.batch;

import org.jspecify.annotations.NullMarked;
