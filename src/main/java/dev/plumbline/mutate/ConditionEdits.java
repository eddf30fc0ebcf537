package dev.plumbline.mutate;

import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.Token;
import java.util.ArrayList;
import java.util.List;

/** The changes of a condition: its patterns, and what joins them. */
final class ConditionEdits {

    private final EditableRule rule;
    private final List<Token> words;
    private final Edits edits;

    ConditionEdits(EditableRule rule, Edits edits) {
        this.rule = rule;
        this.words = rule.when();
        this.edits = edits;
    }

    /** Words from a place up to another, which is not included any more. */
    private record Part(int from, int to) {}

    void all() {
        List<Part> elements = elements(0, words.size());
        for (Part element : elements) {
            if (elements.size() > 1 && !isNeededElsewhere(element)) {
                edits.replace(Operator.DROP_PATTERN, first(element), last(element), "", first(element), last(element));
            }
            element(element, elements.size() > 1);
        }
    }

    /** Patterns and bracketed groups on one level; what leads up to a pattern stays with it. */
    private List<Part> elements(int from, int to) {
        List<Part> elements = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            boolean goesOn = i + 1 < to && words.get(i + 1).is("from");
            if (depth == 0 && words.get(i).is(")") && !goesOn) {
                elements.add(new Part(start, i + 1));
                start = i + 1;
            }
        }
        return elements;
    }

    private void element(Part element, boolean amongOthers) {
        Token first = first(element);
        if (first.is("(")) {
            group(new Part(element.from + 1, element.to - 1));
            return;
        }
        if (first.is("not")) {
            int next = rule.from(words.get(element.from + 1));
            edits.replace(Operator.QUANTIFIER, rule.from(first), next, "", first, first, last(element));
        } else if (isConcluded(first) && words.get(element.from + 1).is("(")) {
            edits.replace(Operator.NEGATE, rule.from(first), rule.from(first), "not ", first, first, last(element));
        }
        for (int i = element.from; i + 1 < element.to; i++) {
            boolean property = i > element.from && words.get(i - 1).is(".");
            if (words.get(i).isTypeName() && words.get(i + 1).is("(") && !property) {
                pattern(words.get(i), new Part(i + 2, closing(i + 1)), amongOthers);
            }
        }
    }

    private void group(Part inside) {
        List<Part> ways = split(inside, "or", 1);
        for (int i = 0; i < ways.size(); i++) {
            if (ways.size() > 1) {
                drop(ways, i, Operator.DROP_PATTERN);
            }
            for (Part way : split(ways.get(i), "and", 1)) {
                elements(way.from, way.to).forEach(element -> element(element, true));
            }
        }
    }

    private void pattern(Token type, Part constraints, boolean amongOthers) {
        if (constraints.from == constraints.to) {
            return;
        }
        List<Part> parts = split(constraints, ",", 1);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean binds = part.to - part.from > 1 && words.get(part.from + 1).is(":");
            boolean inList = type.is("List");
            if (binds) {
                continue;
            }
            if (parts.size() > 1) {
                drop(parts, i, Operator.DROP_DEMAND);
            } else if (!inList && !amongOthers) {
                edits.replace(Operator.DROP_DEMAND, first(part), last(part), "", first(part), last(part));
            }
            constraint(type, part);
        }
    }

    private void constraint(Token type, Part part) {
        for (String sign : List.of("|", "&")) {
            List<Part> parts = split(part, sign, 2);
            if (parts.size() > 1) {
                for (int i = 0; i < parts.size(); i++) {
                    if (i > 0) {
                        Token one = words.get(parts.get(i).from - 2);
                        Token two = words.get(parts.get(i).from - 1);
                        String other = sign.equals("|") ? "&&" : "||";
                        edits.replace(Operator.LOGIC, one, two, other, first(parts.get(i - 1)), last(parts.get(i)));
                    }
                    drop(parts, i, Operator.DROP_DEMAND);
                    constraint(type, parts.get(i));
                }
                return;
            }
        }
        if (first(part).is("(") && closing(part.from) == part.to - 1) {
            constraint(type, new Part(part.from + 1, part.to - 1));
        } else {
            new LeafEdits(rule, edits, type, words.subList(part.from, part.to)).all();
        }
    }

    /** Takes one of several parts away, with the sign that joins it to the others. */
    private void drop(List<Part> parts, int index, Operator operator) {
        Part part = parts.get(index);
        int from = index == 0 ? rule.from(first(part)) : rule.to(last(parts.get(index - 1)));
        int to = index == 0 ? rule.from(first(parts.get(1))) : rule.to(last(part));
        Token shownFirst = index == 0 ? first(part) : first(parts.get(index - 1));
        Token shownLast = index == 0 ? last(parts.get(1)) : last(part);
        edits.replace(operator, from, to, "", first(part), shownFirst, shownLast);
    }

    private List<Part> split(Part part, String sign, int times) {
        List<Part> parts = new ArrayList<>();
        int depth = 0;
        int start = part.from;
        for (int i = part.from; i < part.to; i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            boolean here = depth == 0
                    && i + times <= part.to
                    && words.subList(i, i + times).stream().allMatch(word -> word.is(sign));
            if (here) {
                parts.add(new Part(start, i));
                start = i + times;
                i += times - 1;
            }
        }
        parts.add(new Part(start, part.to));
        return parts;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether a name that is given here is used in another pattern or in the conclusion. */
    private boolean isNeededElsewhere(Part element) {
        for (int i = element.from; i < element.to; i++) {
            Token word = words.get(i);
            if (word.text().startsWith("$") && words.get(i + 1).is(":")) {
                long here = words.subList(element.from, element.to).stream()
                        .filter(one -> one.is(word.text()))
                        .count();
                long all = words.stream().filter(one -> one.is(word.text())).count()
                        + rule.then().stream()
                                .filter(one -> one.is(word.text()))
                                .count();
                if (all > here) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a type is one of which there may be none: not a record of facts. */
    private static boolean isConcluded(Token type) {
        return type.isTypeName() && !type.is("List") && !Facts.isTopic(type.text());
    }

    private Token first(Part part) {
        return words.get(part.from);
    }

    private Token last(Part part) {
        return words.get(part.to - 1);
    }
}
