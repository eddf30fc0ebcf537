/** What tests need of a real browser. */
@NullMarked
package dev.plumbline.browser;

import org.jspecify.annotations.NullMarked;
