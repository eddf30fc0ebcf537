/**
 * The public JSON: results as the contract shows them, and the canonical form of facts that hashes are made of.
 *
 * <p>Knows facts and results; knows nothing of how a result came about.
 */
@NullMarked
package dev.plumbline.json;

import org.jspecify.annotations.NullMarked;
