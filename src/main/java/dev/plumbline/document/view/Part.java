package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document under a heading of its own.
 *
 * @param lead a sentence before the items, or null
 */
public record Part<T>(String heading, @Nullable String lead, List<T> items) {

    public Part {
        items = List.copyOf(items);
    }
}
