/**
 * What the rules can conclude, and the tables they read: records and enums that stand in a session beside the facts.
 *
 * <p>Knows the JDK and annotations only: nothing of the engine that carries them or of the words that show them.
 */
@NullMarked
package dev.plumbline.conclusion;

import org.jspecify.annotations.NullMarked;
