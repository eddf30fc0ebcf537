package dev.plumbline.result;

import dev.plumbline.conclusion.Urgency;

/**
 * How soon a person should be seen.
 *
 * @param level the highest urgency of all flags
 * @param couldReach the highest that answers to the open questions of the screen could still give
 * @param text what that means, in words that promise nothing while questions are open
 */
public record OverallUrgency(Urgency level, Urgency couldReach, String text) {}
