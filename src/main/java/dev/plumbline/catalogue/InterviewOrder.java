package dev.plumbline.catalogue;

import java.util.List;
import java.util.Map;

/**
 * How an interview goes on once the screen has been asked.
 *
 * @param topics the topics in the order in which they are asked; others follow in the order of the vocabulary
 * @param onlyFor for a topic that does not fit everybody: the answers, by path, of which any one makes it fit
 */
public record InterviewOrder(List<String> topics, Map<String, Map<String, List<String>>> onlyFor) {

    public InterviewOrder {
        topics = List.copyOf(topics);
        onlyFor = Map.copyOf(onlyFor);
    }
}
