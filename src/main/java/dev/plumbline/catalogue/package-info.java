/**
 * What a rule set says in words and tables: flags, contributors, patterns, exercises, advice, sources, claims, screen, weights.
 *
 * <p>Knows facts and conclusions by their codes; knows nothing of how rules run or of who shows the words.
 */
@NullMarked
package dev.plumbline.catalogue;

import org.jspecify.annotations.NullMarked;
