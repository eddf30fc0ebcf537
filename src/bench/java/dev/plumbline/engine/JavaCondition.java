package dev.plumbline.engine;

import dev.plumbline.fact.Topic;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes one constraint of a rule as a Java programmer would: with a null check in front of what may be unknown. */
final class JavaCondition {

    /** A value in Java source: how it is written, and its type. */
    private record Value(String code, Class<?> type) {

        boolean isNull() {
            return code.equals("null");
        }

        boolean mayBeNull() {
            return !type.isPrimitive();
        }
    }

    private final List<Token> words;
    private final Topic topic;
    private final Map<String, Topic> bound;
    private int at;

    private JavaCondition(List<Token> words, Topic topic, Map<String, Topic> bound) {
        this.words = words;
        this.topic = topic;
        this.bound = bound;
    }

    /** The constraint as an expression over {@code facts}. */
    static String of(List<Token> constraint, Topic topic, Map<String, Topic> bound) {
        JavaCondition condition = new JavaCondition(constraint, topic, bound);
        String java = condition.either();
        if (condition.at != constraint.size()) {
            throw condition.unreadable();
        }
        return java;
    }

    private String either() {
        return joined("|", " || ", self -> self.joined("&", " && ", JavaCondition::single));
    }

    private String joined(String sign, String operator, Function<JavaCondition, String> part) {
        List<String> parts = new ArrayList<>(List.of(part.apply(this)));
        while (twice(sign)) {
            parts.add(part.apply(this));
        }
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(operator, parts) + ")";
    }

    private String single() {
        if (accept("(")) {
            String inner = either();
            expect(")");
            return inner;
        }
        return compared(value());
    }

    private String compared(Value left) {
        if (twice("=")) {
            return equal(left, value());
        } else if (accept("!")) {
            expect("=");
            return "!" + equal(left, value());
        } else if (accept(">")) {
            return ordered(left, accept("=") ? ">=" : ">", value());
        } else if (accept("<")) {
            return ordered(left, accept("=") ? "<=" : "<", value());
        } else if (accept("not")) {
            return "!" + compared(left);
        } else if (accept("contains")) {
            return "(" + left.code() + " != null && " + left.code() + ".contains(" + value().code() + "))";
        } else if (accept("in")) {
            expect("(");
            List<String> any = new ArrayList<>();
            do {
                any.add(equal(left, value()));
            } while (accept(","));
            expect(")");
            return "(" + String.join(" || ", any) + ")";
        } else if (left.type() == boolean.class) {
            return left.code();
        }
        throw unreadable();
    }

    private static String equal(Value left, Value right) {
        boolean numbers = !right.isNull() && right.type() == double.class;
        return numbers ? ordered(left, "==", right) : "(" + left.code() + " == " + right.code() + ")";
    }

    private static String ordered(Value left, String operator, Value right) {
        StringBuilder java = new StringBuilder("(");
        for (Value one : List.of(left, right)) {
            if (one.mayBeNull()) {
                java.append(one.code()).append(" != null && ");
            }
        }
        return java.append(left.code()).append(' ').append(operator).append(' ').append(right.code()) + ")";
    }

    private Value value() {
        Token word = words.get(at++);
        if (word.is("-")) {
            return new Value("-" + value().code(), double.class);
        } else if (word.kind() == Token.Kind.NUMBER) {
            return new Value(word.text(), double.class);
        } else if (word.is("null")) {
            return new Value("null", Object.class);
        } else if (word.is("true") || word.is("false")) {
            return new Value(word.text(), boolean.class);
        } else if (word.isTypeName() && accept(".")) {
            return new Value(word.text() + "." + words.get(at++).text(), Enum.class);
        } else if (!word.isWord() || word.text().startsWith("$")) {
            throw unreadable();
        } else if (accept("(")) {
            Topic argument = bound.get(words.get(at++).text());
            expect(")");
            if (argument == null) {
                throw unreadable();
            }
            Method method = method(topic.type(), word.text(), 1);
            return new Value(
                    source(topic) + "." + method.getName() + "(" + source(argument) + ")", method.getReturnType());
        }
        Value value = property(new Value(source(topic), topic.type()), word.text());
        while (accept(".")) {
            value = property(value, words.get(at++).text());
        }
        return value;
    }

    private Value property(Value of, String name) {
        Method method = method(of.type(), name, 0);
        return new Value(of.code() + "." + method.getName() + "()", method.getReturnType());
    }

    private Method method(Class<?> type, String name, int parameters) {
        Map<String, Method> methods = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == parameters) {
                methods.put(method.getName(), method);
            }
        }
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String candidate : List.of(name, "is" + capitalized, "get" + capitalized)) {
            @Nullable Method method = methods.get(candidate);
            if (method != null && !(Collection.class.isAssignableFrom(type))) {
                return method;
            }
        }
        throw unreadable();
    }

    private static String source(Topic topic) {
        return "facts." + topic.name() + "()";
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

    private void expect(String word) {
        if (!accept(word)) {
            throw unreadable();
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "cannot be written as Java: " + words.stream().map(Token::text).toList() + " at word " + at);
    }
}
