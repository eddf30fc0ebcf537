package dev.plumbline.diff;

import java.util.List;
import java.util.Set;

/**
 * What came of one input.
 *
 * @param input who was assessed
 * @param found the differences, none for most
 * @param rules the rules that hold in either version
 */
record Observed(Input input, List<Found> found, Set<String> rules) {}
