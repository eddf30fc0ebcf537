package dev.plumbline.engine;

import java.util.Map;

/**
 * A rule that could still come to hold.
 *
 * @param rule its id
 * @param met how many parts of its condition are met by what was answered, and not only by what is unknown
 * @param questions how many questions it would take, by the path of a question that is one of them
 */
public record Waiting(String rule, int met, Map<String, Integer> questions) {

    public Waiting {
        questions = Map.copyOf(questions);
    }
}
