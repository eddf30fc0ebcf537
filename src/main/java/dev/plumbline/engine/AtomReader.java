package dev.plumbline.engine;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the plain demands off a constraint. What is not one of a few plain forms is not read, and then demands nothing. */
final class AtomReader {

    private static final Map<String, Atom.Test> PRESENCES = Map.of(
            "present", Atom.Test.PRESENT,
            "absent", Atom.Test.ABSENT,
            "unknown", Atom.Test.UNKNOWN,
            "notPresent", Atom.Test.NOT_PRESENT,
            "notAbsent", Atom.Test.NOT_ABSENT);
    private static final Map<String, Atom.Test> COMPARISONS = Map.of(
            ">=", Atom.Test.AT_LEAST,
            ">", Atom.Test.ABOVE,
            "<=", Atom.Test.AT_MOST,
            "<", Atom.Test.BELOW,
            "==", Atom.Test.EQUAL);

    private AtomReader() {}

    /** The demands of which one must be met for the constraint to hold; empty when it cannot be told. */
    static List<Atom> alternatives(List<Token> constraint, Topic topic) {
        List<Atom> alternatives = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= constraint.size(); i++) {
            boolean end = i == constraint.size();
            boolean or = !end
                    && i + 1 < constraint.size()
                    && constraint.get(i).is("|")
                    && constraint.get(i + 1).is("|");
            if (end || or) {
                Atom atom = atom(constraint.subList(start, i), topic);
                if (atom == null) {
                    return List.of();
                }
                alternatives.add(atom);
                start = i + 2;
                i += or ? 1 : 0;
            }
        }
        return alternatives;
    }

    private static @Nullable Atom atom(List<Token> words, Topic topic) {
        Field field = words.size() < 3
                ? null
                : Vocabulary.field(topic.name() + "." + words.get(0).text());
        if (field == null) {
            return null;
        }
        StringBuilder rest = new StringBuilder();
        words.subList(1, words.size()).forEach(word -> rest.append(word.isWord() ? word.text() + " " : word.text()));
        return atom(field, rest.toString().strip());
    }

    private static @Nullable Atom atom(Field field, String asked) {
        if (field.kind() == FieldKind.PRESENCE) {
            Atom.Test test = asked.startsWith(".") ? PRESENCES.get(asked.substring(1)) : null;
            return test == null ? null : new Atom(field.path(), test, 0, Set.of());
        } else if (asked.equals("==null") || asked.equals("!=null")) {
            boolean known = asked.startsWith("!");
            return sided(field)
                    ? null
                    : new Atom(field.path(), known ? Atom.Test.KNOWN : Atom.Test.NOT_KNOWN, 0, Set.of());
        }
        return switch (field.kind()) {
            case WHOLE_NUMBER, NUMBER -> compared(field, asked);
            case CHOICE ->
                asked.startsWith("==")
                        ? named(field, Atom.Test.ONE_OF, asked.substring(2))
                        : asked.startsWith("in (") && asked.endsWith(")")
                                ? named(field, Atom.Test.ONE_OF, asked.substring(4, asked.length() - 1))
                                : null;
            case CHOICES ->
                asked.startsWith("contains ")
                        ? named(field, Atom.Test.CONTAINS, asked.substring(9))
                        : asked.startsWith("not contains ")
                                ? named(field, Atom.Test.NOT_CONTAINS, asked.substring(13))
                                : null;
            default -> null;
        };
    }

    private static boolean sided(Field field) {
        return field.kind() == FieldKind.NUMBER_SIDES || field.kind() == FieldKind.PRESENCE_SIDES;
    }

    private static @Nullable Atom compared(Field field, String asked) {
        String number = asked.replaceFirst("^[<>=]+", "");
        Atom.Test test = COMPARISONS.get(asked.substring(0, asked.length() - number.length()));
        return test == null || !number.matches("-?\\d+(\\.\\d+)?")
                ? null
                : new Atom(field.path(), test, Double.parseDouble(number), Set.of());
    }

    /** Constants with their class in front; every one must be one that the field can have. */
    private static @Nullable Atom named(Field field, Atom.Test test, String list) {
        Set<String> names = new TreeSet<>();
        for (String constant : list.split(",", -1)) {
            String name = constant.strip().replaceFirst("^[A-Z]\\w* ?\\.", "");
            if (field.literals().stream().noneMatch(literal -> literal.name().equals(name))) {
                return null;
            }
            names.add(name);
        }
        return new Atom(field.path(), test, 0, names);
    }
}
