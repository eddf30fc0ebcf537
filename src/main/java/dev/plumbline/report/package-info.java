/**
 * Results for people to read.
 *
 * <p>Knows results and nothing of how they came about; no door but this one writes for people.
 */
@NullMarked
package dev.plumbline.report;

import org.jspecify.annotations.NullMarked;
