package dev.plumbline.mutate;

import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.Token;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes of one comparison. */
final class LeafEdits {

    /** For each question about a finding its opposite, and the one that differs for those who were not asked only. */
    private static final Map<String, List<String>> PRESENCES = Map.of(
            "present", List.of("notPresent", "notAbsent"),
            "absent", List.of("notAbsent", "notPresent"),
            "notPresent", List.of("present", "absent"),
            "notAbsent", List.of("absent", "present"));

    private static final Map<String, String> OPPOSITES =
            Map.of(">=", "<", ">", "<=", "<=", ">", "<", ">=", "==", "!=", "!=", "==");
    private static final Map<String, String> BOUNDARIES = Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=");
    private static final Set<String> SIGNS = Set.of("=", "!", "<", ">");

    private final EditableRule rule;
    private final Edits edits;
    private final Token type;
    private final List<Token> words;

    LeafEdits(EditableRule rule, Edits edits, Token type, List<Token> words) {
        this.rule = rule;
        this.edits = edits;
        this.type = type;
        this.words = words;
    }

    void all() {
        presence();
        membership();
        comparison();
    }

    private Token first() {
        return words.get(0);
    }

    private Token last() {
        return words.get(words.size() - 1);
    }

    private void replace(Operator operator, Token one, Token other, String text) {
        edits.replace(operator, one, other, text, first(), last());
    }

    private void presence() {
        boolean asks = words.size() > 2 && words.get(words.size() - 2).is(".");
        if (asks && PRESENCES.containsKey(last().text())) {
            List<String> others = PRESENCES.getOrDefault(last().text(), List.of());
            replace(Operator.NEGATE, last(), last(), others.get(0));
            replace(Operator.UNKNOWN, last(), last(), others.get(1));
        } else if (asks && last().is("unknown")) {
            replace(Operator.UNKNOWN, last(), last(), "notPresent");
            replace(Operator.UNKNOWN, last(), last(), "notAbsent");
        } else if (words.stream().allMatch(word -> word.isWord() || word.is("."))
                && words.stream().noneMatch(word -> Set.of("contains", "in").contains(word.text()))) {
            edits.replace(Operator.NEGATE, rule.to(last()), rule.to(last()), " == false", last(), first(), last());
        }
    }

    private void membership() {
        for (int i = 1; i < words.size(); i++) {
            Token word = words.get(i);
            if (!word.is("contains") && !word.is("in")) {
                continue;
            }
            Token before = words.get(i - 1);
            if (before.is("not")) {
                replace(Operator.NEGATE, before, word, word.text());
            } else {
                replace(Operator.NEGATE, word, word, "not " + word.text());
            }
            if (word.is("contains")) {
                choice(i + 1);
            } else {
                list(i + 2);
            }
        }
    }

    /** A list of constants without one of them. */
    private void list(int start) {
        List<int[]> items = new ArrayList<>();
        int from = start;
        for (int i = start; i < words.size(); i++) {
            if (words.get(i).is(",") || words.get(i).is(")")) {
                items.add(new int[] {from, i - 1});
                from = i + 1;
            }
        }
        for (int i = 0; items.size() > 1 && i < items.size(); i++) {
            Token one = words.get(items.get(i)[0]);
            Token end = words.get(items.get(i)[1]);
            int begin = i == 0 ? rule.from(one) : rule.to(words.get(items.get(i - 1)[1]));
            int to = i == 0 ? rule.from(words.get(items.get(1)[0])) : rule.to(end);
            edits.replace(Operator.LIST, begin, to, "", one, i == 0 ? one : words.get(items.get(i - 1)[0]), end);
        }
    }

    private void comparison() {
        int sign = 1;
        while (sign < words.size() && !SIGNS.contains(words.get(sign).text())) {
            sign++;
        }
        int end = sign;
        while (end < words.size() && SIGNS.contains(words.get(end).text())) {
            end++;
        }
        if (end >= words.size() || end == sign) {
            return;
        }
        StringBuilder operator = new StringBuilder();
        words.subList(sign, end).forEach(word -> operator.append(word.text()));
        String said = operator.toString();
        String opposite = OPPOSITES.get(said);
        if (opposite == null) {
            return;
        }
        Token from = words.get(sign);
        Token to = words.get(end - 1);
        replace(Operator.NEGATE, from, to, opposite);
        String boundary = BOUNDARIES.get(said);
        if (boundary != null) {
            replace(Operator.BOUNDARY, from, to, boundary);
        }
        if (last().kind() == Token.Kind.NUMBER) {
            number(
                    said,
                    words.get(end),
                    end == words.size() - 2 && words.get(end).is("-"),
                    words.size() - end <= 2);
        } else {
            choice(end);
        }
    }

    /** A step that says the same as taking the limit in or leaving it out is none of its own. */
    private void number(String operator, Token from, boolean negative, boolean plain) {
        if (!plain) {
            return;
        }
        BigDecimal said = new BigDecimal(last().text());
        BigDecimal value = negative ? said.negate() : said;
        Field field = Facts.field(type.text(), first().text());
        boolean whole = field == null ? said.scale() == 0 : field.kind() != FieldKind.NUMBER;
        BigDecimal step = whole ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(Math.max(1, said.scale()));
        for (int way : new int[] {1, -1}) {
            boolean sameAsBoundary = whole
                    && (way > 0
                            ? operator.equals(">=") || operator.equals("<")
                            : operator.equals(">") || operator.equals("<="));
            BigDecimal other = value.add(step.multiply(BigDecimal.valueOf(way)));
            boolean possible =
                    field == null || (other.doubleValue() >= field.minimum() && other.doubleValue() <= field.maximum());
            boolean countOfNone = type.is("List") && other.signum() < 0;
            if (!sameAsBoundary && possible && !countOfNone) {
                replace(Operator.NUMBER, from, last(), other.toPlainString());
            }
        }
    }

    /** Codes have no neighbours: which of them come one after another says nothing. */
    private void choice(int at) {
        boolean named = at + 2 < words.size()
                && words.get(at).isTypeName()
                && words.get(at + 1).is(".");
        if (!named || words.get(at).text().endsWith("Code") || words.get(at).is("ScreenGroup")) {
            return;
        }
        Class<?> literal = EditableRule.type(words.get(at).text());
        String other =
                literal == null ? null : neighbour(literal, words.get(at + 2).text());
        if (other != null) {
            replace(Operator.CHOICE, words.get(at + 2), words.get(at + 2), other);
        }
    }

    /** The constant that comes next, or the one before where it is the last. */
    static @Nullable String neighbour(Class<?> literal, String name) {
        Object[] constants = literal.getEnumConstants();
        for (int i = 0; constants != null && i < constants.length; i++) {
            if (((Enum<?>) constants[i]).name().equals(name) && constants.length > 1) {
                int next = i + 1 < constants.length ? i + 1 : i - 1;
                return ((Enum<?>) constants[next]).name();
            }
        }
        return null;
    }
}
