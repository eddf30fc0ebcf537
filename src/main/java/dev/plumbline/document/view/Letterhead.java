package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a document out.
 *
 * @param lines address and telephone
 * @param logo a data URI, or null
 */
public record Letterhead(
        String name, List<String> lines, @Nullable String logo) {

    public Letterhead {
        lines = List.copyOf(lines);
    }
}
