package dev.plumbline.result;

import java.util.List;

/**
 * A question worth asking next.
 *
 * @param fact the path it answers
 * @param question the question
 * @param couldChange what an answer could change
 */
public record NextQuestion(String fact, String question, List<String> couldChange) {

    public NextQuestion {
        couldChange = List.copyOf(couldChange);
    }
}
