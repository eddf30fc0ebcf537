/**
 * Documents to hold: assessment, handout, letter and progress, as HTML and PDF.
 *
 * <p>Knows results, the words of reports and the catalogue. Knows nothing of how a result came about, and of no other door.
 */
@NullMarked
package dev.plumbline.document;

import org.jspecify.annotations.NullMarked;
