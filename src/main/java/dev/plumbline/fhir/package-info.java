/**
 * FHIR R4: the vocabulary as Questionnaires, answers and records of others in, results out.
 *
 * <p>Writes and reads the few resources it needs as JSON by itself. Knows nothing of servers, and decides nothing clinical: which
 * code of a record says what stands in the rule set.
 */
@NullMarked
package dev.plumbline.fhir;

import org.jspecify.annotations.NullMarked;
