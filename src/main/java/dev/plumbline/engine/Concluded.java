package dev.plumbline.engine;

import java.lang.reflect.RecordComponent;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What single rules concluded, in words that a case can expect. */
public final class Concluded {

    private static final String RULE = "rule";

    private Concluded() {}

    /**
     * Everything that one rule concluded: the name of each conclusion and what it says, without the rule; such as {@code Flag
     * CAUDA_EQUINA EMERGENCY_NOW}.
     */
    public static SortedSet<String> by(String rule, Conclusions conclusions) {
        SortedSet<String> said = new TreeSet<>();
        for (Object conclusion : conclusions.all(Object.class)) {
            if (conclusions.why(conclusion).stream().anyMatch(why -> why.rule().equals(rule))) {
                said.add(words(conclusion));
            }
        }
        return said;
    }

    /** What a rule says when it holds, in the same words; null when that depends on what it matches. */
    public static @Nullable String by(EditableRule rule) {
        Object conclusion = Crowd.conclusion(rule);
        return conclusion == null ? null : words(conclusion);
    }

    private static String words(Object conclusion) {
        StringBuilder words = new StringBuilder(conclusion.getClass().getSimpleName());
        for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
            if (!component.getName().equals(RULE)) {
                try {
                    words.append(' ').append(component.getAccessor().invoke(conclusion));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("the accessors of conclusions are public", e);
                }
            }
        }
        return words.toString();
    }
}
