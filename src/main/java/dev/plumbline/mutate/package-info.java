/**
 * Changes rules in small ways and tells which of the changes no case notices.
 *
 * <p>Knows the library's API, rules as they are written and can be varied, the cases and what the lint can prove; no door.
 */
@NullMarked
package dev.plumbline.mutate;

import org.jspecify.annotations.NullMarked;
