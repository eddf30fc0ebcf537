package dev.plumbline.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets of answers, kept unchangeable and in the order of the vocabulary so that equal answers print alike. */
final class Literals {

    private Literals() {}

    static <E extends Enum<E>> @Nullable Set<E> frozen(@Nullable Set<E> answers) {
        if (answers == null) {
            return null;
        }
        return answers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(answers));
    }
}
