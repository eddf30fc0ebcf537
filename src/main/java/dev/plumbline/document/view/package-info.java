/**
 * What the pages of documents are filled with: words that are ready to be shown.
 *
 * <p>Knows nothing but words; whatever there was to decide has been decided before.
 */
@NullMarked
package dev.plumbline.document.view;

import org.jspecify.annotations.NullMarked;
