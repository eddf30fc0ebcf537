package dev.plumbline.catalogue;

/**
 * How much a plan may ask for.
 *
 * @param priorities how many contributors it works on at most
 * @param exercises how many exercises at most
 * @param exercisesWhenAcute how many while the pain is acute
 */
public record PlanLimits(int priorities, int exercises, int exercisesWhenAcute) {}
