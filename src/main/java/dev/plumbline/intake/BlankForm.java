package dev.plumbline.intake;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;

/** A blank assessment, commented: every topic and field, with its question and what it allows. */
public final class BlankForm {

    private static final String HEAD = """
            # A blank assessment. Fill in what was asked and found; what is left empty was not asked and is never taken as a no.
            # unknown: asked, and could not be answered. yes, no and unknown may be written for findings.
            """;

    private BlankForm() {}

    /** The form as YAML; as it stands it is a valid assessment that says nothing. */
    public static String text() {
        StringBuilder form = new StringBuilder(HEAD);
        for (Topic topic : Vocabulary.topics()) {
            form.append('\n').append(topic.name()).append(":\n");
            for (Field field : topic.fields()) {
                form.append("  # ").append(field.question()).append('\n');
                form.append("  #   ").append(Allowed.of(field)).append('\n');
                form.append("  ").append(field.name()).append(":\n");
            }
        }
        return form.toString();
    }
}
