/**
 * Rule cases and single rules as tests of an embedder's own, with JUnit 5 or newer, which is an optional dependency.
 *
 * <p>Uses the bench and the library's API; knows nothing of the command line, and nothing else may know it.
 */
@NullMarked
package dev.plumbline.junit;

import org.jspecify.annotations.NullMarked;
