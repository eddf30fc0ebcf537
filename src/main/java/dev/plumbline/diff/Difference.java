package dev.plumbline.diff;

/**
 * One difference between the results of two versions for one person.
 *
 * @param kind what kind it is
 * @param group the part of the result
 * @param outcome what differs, without levels
 * @param what what differs, with the levels before and after where there are any
 * @param emergency whether an emergency drops
 */
record Difference(Kind kind, Group group, String outcome, String what, boolean emergency) {}
