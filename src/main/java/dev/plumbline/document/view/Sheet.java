package dev.plumbline.document.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every document has.
 *
 * @param language as {@code lang} of a page
 * @param title of the document, also as its name in a viewer
 * @param date when it was made, written out
 * @param style the style sheet
 * @param policy the content security policy that allows that style sheet and nothing else
 * @param skip the words of the link to the contents
 * @param letterhead of the clinic, or null
 * @param foot the last sentences
 * @param paper whether it is laid out for paper, where nothing can be unfolded
 * @param density 0 for the usual letters, 1 to 3 for smaller ones, where so many pages must do
 */
public record Sheet(
        String language,
        String title,
        String date,
        String style,
        String policy,
        String skip,
        @Nullable Letterhead letterhead,
        List<String> foot,
        boolean paper,
        int density) {

    public Sheet {
        foot = List.copyOf(foot);
    }
}
