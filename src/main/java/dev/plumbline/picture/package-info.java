/**
 * Pictures from a small figure of a body: the exercises in their positions, and the body chart, as SVG and PNG.
 *
 * <p>Sees the catalogue and the facts only. What is drawn and every word are data of the rule set; this package knows how a body is
 * built and how it is drawn, and nothing of who shows the picture.
 */
@NullMarked
package dev.plumbline.picture;

import org.jspecify.annotations.NullMarked;
