package dev.plumbline.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, ready to be changed.
 *
 * @param path of the fact
 * @param id for the page, without dots
 * @param kind as the vocabulary calls it
 * @param range what a number may be, with its unit; empty when there is no limit
 * @param minimum the smallest number; empty when there is no limit
 * @param maximum the largest number; empty when there is no limit
 * @param options to choose from; for two sides those of the left one
 * @param right those of the right side
 * @param text what stands in the field; for two sides that of the left one
 * @param other what stands in the field of the right side
 * @param unknown whether it was asked and could not be said
 * @param before the answer of the visit before, or null
 */
public record QuestionView(
        String path,
        String id,
        String kind,
        String question,
        String why,
        String unit,
        String range,
        String minimum,
        String maximum,
        List<OptionView> options,
        List<OptionView> right,
        String text,
        String other,
        boolean unknown,
        @Nullable String before) {

    public QuestionView {
        options = List.copyOf(options);
        right = List.copyOf(right);
    }

    /** Whether it is of this kind. */
    public boolean is(String other) {
        return kind.equals(other);
    }
}
