package dev.plumbline.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a person to a colleague, and followed over several visits.
 *
 * @param background the paths of the findings that a letter gives first
 * @param followed the paths of what is drawn over the visits beside the scores
 * @param decide what is asked at the last of several visits, by what it is about; {0} and {1} are filled in
 */
public record FollowUp(List<String> background, List<String> followed, Map<String, String> decide) {

    public FollowUp {
        background = List.copyOf(background);
        followed = List.copyOf(followed);
        decide = Map.copyOf(decide);
    }

    /** What is asked about this, or null for nothing. */
    public @Nullable String asked(String about) {
        return decide.get(about);
    }
}
