package dev.plumbline.catalogue;

import dev.plumbline.conclusion.Urgency;
import java.util.Map;

/**
 * The words of a flag.
 *
 * @param title what a practitioner reads: a concern, not a diagnosis
 * @param text what the findings could mean and why it matters
 * @param action what to do, for each level the flag can have
 * @param client what to say to the person
 */
public record FlagEntry(String title, String text, Map<Urgency, String> action, String client) {

    public FlagEntry {
        action = Map.copyOf(action);
    }
}
