package dev.plumbline.catalogue;

import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Advice, an action or a gate.
 *
 * @param kind what kind of thing it asks for
 * @param stage where in the plan it stands
 * @param order its place within the stage
 * @param name what it is called
 * @param text what is said or done
 * @param grade the evidence behind it
 * @param sources the ids of its sources
 * @param client what to say to the person; null when it is for the practitioner only
 */
public record AdviceEntry(
        ItemKind kind,
        Stage stage,
        int order,
        String name,
        String text,
        Grade grade,
        List<String> sources,
        @Nullable String client) {}
