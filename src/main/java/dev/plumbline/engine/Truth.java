package dev.plumbline.engine;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one constraint of a rule over one fact, to say which of its parts a match rests on. It never decides anything: whether a
 * rule holds is the engine's to say, and what it cannot read it leaves to the caller.
 */
final class Truth {

    /** The constraint uses something that this reader does not know, such as a bound value. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException() {
            super("not readable", null, false, false);
        }
    }

    private static final ClassValue<Map<String, Method>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return properties(type);
        }
    };

    private final List<Token> words;
    private final Object fact;
    private final Map<String, Record> bound;
    private int at;

    private Truth(List<Token> words, Object fact, Map<String, Record> bound) {
        this.words = words;
        this.fact = fact;
        this.bound = bound;
    }

    /** Whether a constraint holds of a fact. */
    static boolean of(List<Token> constraint, Object fact) throws UnreadableException {
        return of(constraint, fact, Map.of());
    }

    /**
     * Whether a constraint holds of a fact.
     *
     * @param bound other facts by the names under which the rule hands them on
     */
    static boolean of(List<Token> constraint, Object fact, Map<String, Record> bound) throws UnreadableException {
        Truth truth = new Truth(constraint, fact, bound);
        boolean holds = truth.either();
        if (truth.at != constraint.size()) {
            throw new UnreadableException();
        }
        return holds;
    }

    private boolean either() throws UnreadableException {
        boolean holds = both();
        while (twice("|")) {
            holds |= both();
        }
        return holds;
    }

    private boolean both() throws UnreadableException {
        boolean holds = single();
        while (twice("&")) {
            holds &= single();
        }
        return holds;
    }

    private boolean single() throws UnreadableException {
        if (accept("(")) {
            boolean holds = either();
            expect(")");
            return holds;
        }
        return compared(value());
    }

    private boolean compared(@Nullable Object left) throws UnreadableException {
        if (twice("=")) {
            return equal(left, value());
        } else if (accept("!")) {
            expect("=");
            return !equal(left, value());
        } else if (accept(">")) {
            return accept("=") ? order(left, value(), 0, 1) : order(left, value(), 1, 1);
        } else if (accept("<")) {
            return accept("=") ? order(left, value(), -1, 0) : order(left, value(), -1, -1);
        } else if (accept("not")) {
            return !compared(left);
        } else if (accept("contains")) {
            Object member = value();
            return left instanceof Collection<?> set && set.contains(member);
        } else if (accept("in")) {
            expect("(");
            boolean found = false;
            do {
                found |= equal(left, value());
            } while (accept(","));
            expect(")");
            return found;
        }
        return Boolean.TRUE.equals(left);
    }

    private @Nullable Object value() throws UnreadableException {
        if (at >= words.size()) {
            throw new UnreadableException();
        }
        Token word = words.get(at++);
        if (word.is("this") && accept(".") && at < words.size()) {
            word = words.get(at++);
        }
        if (word.is("-")) {
            return -(Double) Objects.requireNonNull(value());
        } else if (word.kind() == Token.Kind.NUMBER) {
            return Double.valueOf(word.text());
        } else if (word.is("null")) {
            return null;
        } else if (word.is("true") || word.is("false")) {
            return word.is("true");
        } else if (word.isTypeName() && accept(".")) {
            return constant(word.text(), words.get(at++).text());
        } else if (word.isWord()
                && at + 2 < words.size()
                && bound.containsKey(words.get(at + 1).text())) {
            expect("(");
            Record argument = bound.get(words.get(at++).text());
            expect(")");
            return derived(word.text(), argument);
        } else if (!word.isWord()
                || word.text().startsWith("$")
                || (at < words.size() && words.get(at).is("("))) {
            throw new UnreadableException();
        }
        Object value = property(fact, word.text());
        while (accept(".")) {
            value = value == null ? null : property(value, words.get(at++).text());
        }
        return value;
    }

    private static Object constant(String type, String name) throws UnreadableException {
        Class<?> literal = Model.type(type);
        if (literal != null && literal.isEnum()) {
            for (Object constant : literal.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        }
        throw new UnreadableException();
    }

    private static @Nullable Object property(Object of, String name) throws UnreadableException {
        Method method = PROPERTIES.get(of.getClass()).get(name);
        if (method == null) {
            throw new UnreadableException();
        }
        return called(method, of);
    }

    /** The properties of a class by name, as a rule may name them. */
    private static Map<String, Method> properties(Class<?> type) {
        Map<String, Method> properties = new HashMap<>();
        for (Method method : type.getMethods()) {
            String name = method.getName();
            if (method.getParameterCount() == 0) {
                properties.putIfAbsent(name, method);
                for (String prefix : List.of("is", "get")) {
                    if (name.startsWith(prefix) && name.length() > prefix.length()) {
                        int first = prefix.length();
                        properties.putIfAbsent(
                                name.substring(first, first + 1).toLowerCase(Locale.ROOT) + name.substring(first + 1),
                                method);
                    }
                }
            }
        }
        return properties;
    }

    /** A value that one fact derives with the help of another. */
    private @Nullable Object derived(String name, @Nullable Record from) throws UnreadableException {
        for (Method method : fact.getClass().getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isInstance(from)) {
                return called(method, fact, from);
            }
        }
        throw new UnreadableException();
    }

    private static @Nullable Object called(Method method, Object of, @Nullable Object... with)
            throws UnreadableException {
        try {
            return method.invoke(of, with);
        } catch (ReflectiveOperationException e) {
            throw new UnreadableException();
        }
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return Double.compare(one.doubleValue(), other.doubleValue()) == 0;
        }
        return Objects.equals(left, right);
    }

    /** Whether left compares with right between these signs; never, when either is not known. */
    private static boolean order(@Nullable Object left, @Nullable Object right, int from, int to) {
        if (left instanceof Number one && right instanceof Number other) {
            int sign = Integer.signum(Double.compare(one.doubleValue(), other.doubleValue()));
            return sign >= from && sign <= to;
        }
        return false;
    }

    private boolean twice(String sign) {
        if (at + 1 < words.size() && words.get(at).is(sign) && words.get(at + 1).is(sign)) {
            at += 2;
            return true;
        }
        return false;
    }

    private boolean accept(String word) {
        if (at < words.size() && words.get(at).is(word)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String word) throws UnreadableException {
        if (!accept(word)) {
            throw new UnreadableException();
        }
    }
}
