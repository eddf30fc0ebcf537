package dev.plumbline.catalogue;

/**
 * A code of a code system, as records of others use it.
 *
 * @param system the URI of the system, such as {@code http://loinc.org}
 */
public record RecordCode(String system, String code) {}
