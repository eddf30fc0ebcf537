package dev.plumbline.fhir;

/**
 * Something in a record that no fact was made of.
 *
 * @param expression where it stands, as a FHIRPath such as {@code Bundle.entry[3].resource}
 * @param what its kind and code, never a value
 * @param why what keeps it out
 */
public record NotMapped(String expression, String what, String why) {}
