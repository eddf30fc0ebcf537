package dev.plumbline.catalogue;

import dev.plumbline.conclusion.Grade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise.
 *
 * @param name what it is called
 * @param purpose what it is for
 * @param dose how much
 * @param technique how it is done, step by step
 * @param cautions what to mind
 * @param regression the easier form, or null
 * @param progression the harder form, or null
 * @param grade the evidence behind offering it
 * @param sources the ids of its sources
 * @param because why it is offered
 */
public record ExerciseEntry(
        String name,
        String purpose,
        DoseEntry dose,
        List<String> technique,
        List<String> cautions,
        @Nullable String regression,
        @Nullable String progression,
        Grade grade,
        List<String> sources,
        String because) {}
