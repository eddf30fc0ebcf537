/**
 * The pages of the practice, made from the templates in {@code src/main/practice} when the program is built.
 *
 * <p>Knows the views only, and decides nothing.
 */
@NullMarked
package dev.plumbline.web.page;

import org.jspecify.annotations.NullMarked;
