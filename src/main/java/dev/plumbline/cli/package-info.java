/**
 * The command line: arguments in, results on standard output, everything else on standard error, an exit code that says how it
 * went.
 *
 * <p>One of the doors: knows the library's API and the reports; no other door, and no rule.
 */
@NullMarked
package dev.plumbline.cli;

import org.jspecify.annotations.NullMarked;
