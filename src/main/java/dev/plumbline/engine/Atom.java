package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.Vocabulary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One plain demand of a rule on one finding.
 *
 * @param path the finding
 * @param test what is asked of it
 * @param number what it is compared with, where it is compared with a number
 * @param names the constants it is compared with, where it is compared with constants
 */
record Atom(String path, Test test, double number, Set<String> names) {

    /** What can be asked. What is not known is none of them but the last three, as in the engine. */
    enum Test {
        PRESENT,
        ABSENT,
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW,
        EQUAL,
        ONE_OF,
        CONTAINS,
        KNOWN,
        NOT_CONTAINS,
        NOT_KNOWN,
        UNKNOWN,
        NOT_PRESENT,
        NOT_ABSENT
    }

    boolean holds(Facts facts) {
        Object value = Vocabulary.require(path).valueIn(facts);
        return switch (test) {
            case PRESENT -> value == Presence.PRESENT;
            case ABSENT -> value == Presence.ABSENT;
            case UNKNOWN -> value == Presence.NOT_ASSESSED;
            case NOT_PRESENT -> value != Presence.PRESENT;
            case NOT_ABSENT -> value != Presence.ABSENT;
            case AT_LEAST -> value instanceof Number given && given.doubleValue() >= number;
            case ABOVE -> value instanceof Number given && given.doubleValue() > number;
            case AT_MOST -> value instanceof Number given && given.doubleValue() <= number;
            case BELOW -> value instanceof Number given && given.doubleValue() < number;
            case EQUAL -> value instanceof Number given && given.doubleValue() == number;
            case ONE_OF -> value instanceof Enum<?> given && names.contains(given.name());
            case CONTAINS -> isAmong(value);
            case NOT_CONTAINS -> !isAmong(value);
            case KNOWN -> value != null;
            case NOT_KNOWN -> value == null;
        };
    }

    private boolean isAmong(@Nullable Object value) {
        return value instanceof Collection<?> several
                && several.stream().anyMatch(one -> one instanceof Enum<?> given && names.contains(given.name()));
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(path);
        out.writeUTF(test.name());
        out.writeDouble(number);
        RuleIndex.writeAll(names, out);
    }

    static Atom read(DataInput in) throws IOException {
        return new Atom(
                in.readUTF(), Test.valueOf(in.readUTF()), in.readDouble(), new TreeSet<>(RuleIndex.readAll(in)));
    }
}
