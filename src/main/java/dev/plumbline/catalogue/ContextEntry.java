package dev.plumbline.catalogue;

import java.util.List;

/**
 * A column of the contraindication table.
 *
 * @param text why it withholds or modifies
 * @param sources the ids of its sources
 * @param withoutDose whether no dose is shown while it holds
 */
public record ContextEntry(String text, List<String> sources, boolean withoutDose) {}
