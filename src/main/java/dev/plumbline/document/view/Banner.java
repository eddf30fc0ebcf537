package dev.plumbline.document.view;

import java.util.List;

/**
 * What has to be seen first.
 *
 * @param tone how loud it is: the name of a class of the style sheet
 */
public record Banner(String tone, String label, String text, List<String> notes) {

    public Banner {
        notes = List.copyOf(notes);
    }
}
