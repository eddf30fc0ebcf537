/**
 * From conclusions to a result: arguments weighed, open questions, what could still change, the order of a plan, the proof of each
 * line.
 *
 * <p>Asks the real rules and never decides anything clinical itself; knows nothing of files, screens or doors.
 */
@NullMarked
package dev.plumbline.reason;

import org.jspecify.annotations.NullMarked;
