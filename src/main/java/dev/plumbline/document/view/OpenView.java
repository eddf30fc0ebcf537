package dev.plumbline.document.view;

import java.util.List;

/** Something that is not yet excluded, with what to ask. */
public record OpenView(String title, String level, String tone, String ask, List<String> questions) {

    public OpenView {
        questions = List.copyOf(questions);
    }
}
