/**
 * The pages of documents, made from the templates in {@code src/main/jte} when the program is built.
 *
 * <p>Knows the views only, and decides nothing.
 */
@NullMarked
package dev.plumbline.document.page;

import org.jspecify.annotations.NullMarked;
