/**
 * What can be said about a person: one record for each topic, its questions, units and ranges on the components.
 *
 * <p>Knows the JDK and annotations only: nothing of rules, files, screens or the engine.
 */
@NullMarked
package dev.plumbline.fact;

import org.jspecify.annotations.NullMarked;
