package dev.plumbline.web;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.JsonText;
import dev.plumbline.store.Choice;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as a page or a program sends it: spelt as in assessment files, and judged by what reads those. */
final class Answers {

    private Answers() {}

    static Field field(@Nullable Object path) {
        Field field = path instanceof String name ? Vocabulary.field(name) : null;
        if (field == null) {
            throw new Refusal(422, "There is no such question.");
        }
        return field;
    }

    /**
     * The assessment with another answer.
     *
     * @param value as an assessment file has it; null takes the answer back
     * @throws InvalidInputException with what is allowed
     */
    static Assessment given(Assessment person, Field field, @Nullable Object value) {
        String topic = field.path().substring(0, field.path().indexOf('.'));
        String file = value == null
                ? "{}"
                : JsonText.compact(Map.of(topic, Collections.singletonMap(field.name(), spelt(value))));
        return person.taking(field, Assessment.parse(file));
    }

    /** A comma is a decimal point to half of the world. */
    private static Object spelt(Object value) {
        return value instanceof String text && text.matches("[-+]?\\d+,\\d+") ? text.replace(',', '.') : value;
    }

    static Choice choice(String name) {
        try {
            return Choice.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, "Accept, change or decline it: ACCEPT, CHANGE or DECLINE.");
        }
    }
}
