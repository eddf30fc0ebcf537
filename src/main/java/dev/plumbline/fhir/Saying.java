package dev.plumbline.fhir;

import dev.plumbline.fact.Field;
import dev.plumbline.intake.Node;

/**
 * One answer found in a resource.
 *
 * @param value as an assessment file would have it, with its place in the file it was found in
 * @param expression where it stands, as a FHIRPath
 */
record Saying(Field field, Node value, String expression) {}
