/**
 * What the pages of the practice are filled with: words that are ready to be shown.
 *
 * <p>Knows nothing but the JDK.
 */
@NullMarked
package dev.plumbline.web.view;

import org.jspecify.annotations.NullMarked;
