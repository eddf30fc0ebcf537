package dev.plumbline.engine;

import dev.plumbline.Problem;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks that a right-hand side is one conclusion call with constants, words, numbers or bound values, and nothing else. */
final class ConsequenceCheck {

    private static final Set<String> UNMATCHED = Set.of("not", "collect");

    private final RuleText rule;
    private final List<Problem> problems;

    ConsequenceCheck(RuleText rule, List<Problem> problems) {
        this.rule = rule;
        this.problems = problems;
    }

    void check() {
        List<Token> words = rule.then();
        if (words.size() < 4) {
            add(rule.at(), "the right-hand side is empty; it is one conclusion call such as flag( kcontext, … );");
            return;
        }
        Token call = words.get(0);
        if (!calls().contains(call.text())) {
            add(
                    call,
                    "'" + call.text() + "' is no conclusion call" + RuleCheck.didYouMean(call.text(), calls())
                            + "; allowed are " + String.join(", ", calls()));
            return;
        }
        int close = words.size() - (words.get(words.size() - 1).is(";") ? 2 : 1);
        boolean shaped = words.get(1).is("(")
                && words.get(2).is("kcontext")
                && words.get(close).is(")");
        if (!shaped) {
            add(call, "the right-hand side is one call of the form " + call.text() + "( kcontext, … );");
            return;
        }
        arguments(call, split(words.subList(3, close)));
    }

    private void arguments(Token call, List<List<Token>> arguments) {
        Class<?>[] types = parameters(call.text(), arguments.size());
        if (types == null) {
            add(call, call.text() + " does not take " + arguments.size() + " values beside kcontext");
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            argument(arguments.get(i), types[i + 1]);
        }
    }

    private void argument(List<Token> words, Class<?> type) {
        Token first = words.get(0);
        boolean single = words.size() == 1;
        if (single && first.text().startsWith("$")) {
            if (!isBound(first, rule.when())) {
                add(
                        first,
                        "'" + first.text() + "' is not named in the condition; write " + first.text()
                                + " : before the value");
            } else if (!isBound(first, matched(rule.when()))) {
                add(
                        first,
                        "'" + first.text() + "' is named in what is not there or only counted; nothing has that value"
                                + " when the rule holds");
            }
            return;
        }
        if (type.isEnum()) {
            Token constant = words.get(words.size() - 1);
            boolean qualified = words.size() == 3
                    && first.is(type.getSimpleName())
                    && words.get(1).is(".");
            if ((single || qualified) && Model.hasConstant(type, constant.text())) {
                return;
            }
            add(
                    constant,
                    type.getSimpleName() + " has no constant '" + constant.text() + "'"
                            + RuleCheck.didYouMean(constant.text(), Model.constants(type)));
        } else if (!single
                || (type == String.class && first.kind() != Token.Kind.STRING)
                || (type == int.class && !first.text().matches("0|[1-9]\\d{0,8}"))) {
            add(
                    first,
                    "expected " + (type == int.class ? "a whole number" : "words in quotes") + ", not '" + first.text()
                            + "'");
        }
    }

    private static boolean isBound(Token name, List<Token> when) {
        for (int i = 0; i + 1 < when.size(); i++) {
            if (when.get(i).is(name.text()) && when.get(i + 1).is(":")) {
                return true;
            }
        }
        return false;
    }

    /** A condition without those parts of which no match is left to name a value of. */
    private static List<Token> matched(List<Token> when) {
        List<Token> matched = new ArrayList<>();
        for (int i = 0; i < when.size(); i++) {
            boolean element = i + 1 < when.size()
                    && (when.get(i + 1).is("(") || when.get(i + 1).isTypeName());
            if (element && UNMATCHED.contains(when.get(i).text())) {
                i = closing(when, i);
            } else {
                matched.add(when.get(i));
            }
        }
        return matched;
    }

    /** The place of the bracket that closes the first one behind a place. */
    private static int closing(List<Token> words, int from) {
        int depth = 0;
        for (int i = from; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            if (depth == 0 && words.get(i).is(")")) {
                return i;
            }
        }
        return words.size();
    }

    private static List<List<Token>> split(List<Token> words) {
        List<List<Token>> arguments = new ArrayList<>();
        for (Token word : words) {
            if (word.is(",")) {
                arguments.add(new ArrayList<>());
            } else if (arguments.isEmpty()) {
                return List.of();
            } else {
                arguments.get(arguments.size() - 1).add(word);
            }
        }
        arguments.removeIf(List::isEmpty);
        return arguments;
    }

    private static Class<?> @Nullable [] parameters(String call, int given) {
        for (Method method : Conclude.class.getDeclaredMethods()) {
            if (method.getName().equals(call) && method.getParameterCount() == given + 1) {
                return method.getParameterTypes();
            }
        }
        return null;
    }

    private static Set<String> calls() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(Conclude.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .forEach(method -> names.add(method.getName()));
        return names;
    }

    private void add(Token at, String message) {
        problems.add(new Problem(rule.file(), at.line(), at.column(), rule.id(), message));
    }
}
