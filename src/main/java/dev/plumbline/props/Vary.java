package dev.plumbline.props;

import dev.plumbline.fact.Field;
import java.util.List;

/**
 * What is varied about somebody.
 *
 * @param sort what
 * @param fields the questions whose answers are varied; none where it is not about answers
 * @param from what the answer has to be before
 * @param to what it becomes
 */
public record Vary(Sort sort, List<Field> fields, Answer from, Answer to) {

    public Vary {
        fields = List.copyOf(fields);
    }

    /** What can be varied. */
    enum Sort {
        /** One answer. */
        FACTS,
        /** The order in which the answers stand in the file. */
        ORDER_OF_ANSWERS,
        /** The names, and so the order, of the files with the rules. */
        ORDER_OF_FILES,
        /** Nothing: the same is assessed again. */
        TWICE,
        /** Nothing: the same is assessed as one of a batch. */
        BATCH
    }

    /** What an answer is, or becomes. */
    enum Answer {
        UNKNOWN,
        YES,
        NO,
        KNOWN,
        ANY,
        HIGHER,
        LOWER
    }

    /** In words, without the question. */
    public String words() {
        return switch (sort) {
            case FACTS ->
                from.name().toLowerCase(java.util.Locale.ROOT) + " -> "
                        + to.name().toLowerCase(java.util.Locale.ROOT);
            case ORDER_OF_ANSWERS -> "the answers in another order";
            case ORDER_OF_FILES -> "the rule files in another order";
            case TWICE -> "assessed twice";
            case BATCH -> "assessed in a batch";
        };
    }
}
