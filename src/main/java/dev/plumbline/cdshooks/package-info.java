/**
 * CDS Hooks 2.0: the service that a health record calls when somebody opens a patient's record, and the cards that it shows.
 *
 * <p>Takes and gives text, for whoever serves it. Knows nothing of HTTP, stores or pages, and calls no FHIR server: what is needed comes
 * with the call. All words of a card come from the rule set and from the result.
 */
@NullMarked
package dev.plumbline.cdshooks;

import org.jspecify.annotations.NullMarked;
