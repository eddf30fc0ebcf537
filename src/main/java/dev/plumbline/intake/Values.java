package dev.plumbline.intake;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.NumberSides;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Spelling;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field. Every method gives null after it has reported a problem, or when nothing was said. */
final class Values {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,20})?([eE][-+]?\\d{1,2}|[eE]-\\d{3})?");
    private static final List<String> SIDES = List.of("left", "right");
    private static final Map<String, Presence> PRESENCES = Map.ofEntries(
            Map.entry("present", Presence.PRESENT),
            Map.entry("yes", Presence.PRESENT),
            Map.entry("y", Presence.PRESENT),
            Map.entry("true", Presence.PRESENT),
            Map.entry("on", Presence.PRESENT),
            Map.entry("absent", Presence.ABSENT),
            Map.entry("no", Presence.ABSENT),
            Map.entry("n", Presence.ABSENT),
            Map.entry("false", Presence.ABSENT),
            Map.entry("off", Presence.ABSENT),
            Map.entry("notassessed", Presence.NOT_ASSESSED));

    private final Problems problems;
    private final Set<String> couldNotSay;

    Values(Problems problems, Set<String> couldNotSay) {
        this.problems = problems;
        this.couldNotSay = couldNotSay;
    }

    @Nullable
    Object of(Field field, Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.isBlank()) {
                return null;
            }
            if (isUnknown(scalar)) {
                couldNotSay.add(field.path());
                return null;
            }
        }
        return switch (field.kind()) {
            case PRESENCE -> presence(field.path(), node);
            case WHOLE_NUMBER -> whole(field, field.path(), node);
            case NUMBER -> number(field, field.path(), node);
            case CHOICE -> choice(field, node);
            case CHOICES -> choices(field, node);
            case NUMBER_SIDES -> numberSides(field, node);
            case PRESENCE_SIDES -> presenceSides(field, node);
            case DATE -> date(field, node);
            case WORDS -> words(field, node);
        };
    }

    private @Nullable Presence presence(String path, Node node) {
        if (node instanceof Node.Scalar scalar) {
            Presence presence = PRESENCES.get(scalar.text().toLowerCase(Locale.ROOT));
            if (presence != null) {
                return presence;
            }
        }
        return refused(node, path, shown(node) + " is not one of present, absent, unknown (or yes, no)");
    }

    private @Nullable Integer whole(Field field, String path, Node node) {
        Double number = parsed(node);
        if (number == null || number != Math.rint(number)) {
            return refused(node, path, shown(node) + " is not a whole number" + Numbers.inBrackets(field));
        }
        return inRange(field, path, node, number) ? Integer.valueOf(number.intValue()) : null;
    }

    private @Nullable Double number(Field field, String path, Node node) {
        Double number = parsed(node);
        if (number == null) {
            boolean comma = node instanceof Node.Scalar scalar && scalar.text().matches("\\d+,\\d+");
            return refused(
                    node,
                    path,
                    shown(node) + " is not a number"
                            + (comma ? "; write a point for the comma" : Numbers.inBrackets(field)));
        }
        return inRange(field, path, node, number) ? number : null;
    }

    private static @Nullable Double parsed(Node node) {
        boolean isNumber = node instanceof Node.Scalar scalar
                && NUMBER.matcher(scalar.text()).matches();
        return isNumber ? Double.valueOf(((Node.Scalar) node).text()) + 0.0 : null;
    }

    private boolean inRange(Field field, String path, Node node, double number) {
        String complaint = Numbers.complaint(field, number);
        if (complaint != null) {
            refused(node, path, shown(node) + " is " + complaint);
        }
        return complaint == null;
    }

    private @Nullable Enum<?> choice(Field field, Node node) {
        if (node instanceof Node.Scalar scalar) {
            Enum<?> literal = literal(field, scalar.text());
            if (literal == null && isNo(scalar)) {
                literal = literal(field, "none");
            }
            if (literal != null) {
                return literal;
            }
        }
        return refused(node, field.path(), shown(node) + " is not allowed" + allowed(field, node));
    }

    private @Nullable Set<Enum<?>> choices(Field field, Node node) {
        if (node instanceof Node.Scalar scalar && (isNo(scalar) || scalar.text().equals("none"))) {
            return Set.of();
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        Set<Enum<?>> chosen = new LinkedHashSet<>();
        boolean complete = true;
        for (Node item : items) {
            Enum<?> literal = item instanceof Node.Scalar scalar ? literal(field, scalar.text()) : null;
            if (literal == null) {
                refused(item, field.path(), shown(item) + " is not allowed" + allowed(field, item));
                complete = false;
            } else {
                chosen.add(literal);
            }
        }
        return complete ? chosen : null;
    }

    private static @Nullable Enum<?> literal(Field field, String text) {
        for (Enum<?> literal : field.literals()) {
            if (Spelling.inFiles(literal).equals(text)) {
                return literal;
            }
        }
        return null;
    }

    private String allowed(Field field, Node node) {
        List<String> literals = field.literals().stream().map(Spelling::inFiles).toList();
        String word = node instanceof Node.Scalar scalar ? scalar.text() : "";
        return problems.didYouMean(word.replaceAll("[-_ ]", ""), literals) + "; allowed are "
                + String.join(", ", literals);
    }

    private @Nullable NumberSides numberSides(Field field, Node node) {
        Map<String, Node> sides = sides(field, node);
        if (sides == null) {
            return null;
        }
        Node left = sides.get("left");
        Node right = sides.get("right");
        return new NumberSides(
                left == null ? null : whole(field, field.path() + ".left", left),
                right == null ? null : whole(field, field.path() + ".right", right));
    }

    private @Nullable PresenceSides presenceSides(Field field, Node node) {
        Map<String, Node> sides = sides(field, node);
        if (sides == null) {
            return null;
        }
        return new PresenceSides(side(field, sides, "left"), side(field, sides, "right"));
    }

    private Presence side(Field field, Map<String, Node> sides, String side) {
        Node node = sides.get(side);
        Presence presence = node == null ? null : presence(field.path() + "." + side, node);
        return presence == null ? Presence.NOT_ASSESSED : presence;
    }

    /** The sides that say something; null after a problem. */
    private @Nullable Map<String, Node> sides(Field field, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return refused(
                    node, field.path(), shown(node) + " does not say which side; write { left: ..., right: ... }");
        }
        Map<String, Node> sides = new HashMap<>();
        Set<String> given = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        for (Node.Entry entry : mapping.entries()) {
            String wrong = wrongSide(entry.key(), given);
            if (wrong != null) {
                problems.add(entry.line(), entry.column(), field.path() + "." + Printable.quote(entry.key()), wrong);
            } else if (!(entry.value() instanceof Node.Scalar scalar) || !(scalar.isBlank() || isUnknown(scalar))) {
                sides.put(entry.key(), entry.value());
            } else if (isUnknown(scalar)) {
                unknown.add(field.path() + "." + entry.key());
            }
        }
        if (sides.isEmpty() && !unknown.isEmpty()) {
            couldNotSay.add(field.path());
        } else {
            couldNotSay.addAll(unknown);
        }
        return sides;
    }

    private @Nullable String wrongSide(String key, Set<String> given) {
        if (!SIDES.contains(key)) {
            return "is no side" + problems.didYouMean(key, SIDES) + "; allowed are left, right";
        }
        return given.add(key) ? null : "given twice";
    }

    private @Nullable LocalDate date(Field field, Node node) {
        LocalDate date = node instanceof Node.Scalar scalar ? Dates.of(scalar.text()) : null;
        return date != null
                ? date
                : refused(node, field.path(), shown(node) + " is not a date; write it as 2026-01-31");
    }

    private @Nullable String words(Field field, Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return refused(node, field.path(), "expected words; put them in quotes");
        }
        if (scalar.text().length() > field.maximum()) {
            return refused(node, field.path(), "longer than " + Numbers.plain(field.maximum()) + " characters");
        }
        return scalar.text();
    }

    private static boolean isUnknown(Node.Scalar scalar) {
        return scalar.text().equalsIgnoreCase("unknown");
    }

    private static boolean isNo(Node.Scalar scalar) {
        return PRESENCES.get(scalar.text().toLowerCase(Locale.ROOT)) == Presence.ABSENT;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // always null: the type is whatever the caller gives back
    private <T> @Nullable T refused(Node node, String path, String message) {
        problems.add(node.line(), node.column(), path, message);
        return null;
    }

    private static String shown(Node node) {
        if (node instanceof Node.Scalar scalar) {
            boolean number = NUMBER.matcher(scalar.text()).matches();
            return number ? Printable.quote(scalar.text()) : '"' + Printable.quote(scalar.text()) + '"';
        }
        return node instanceof Node.Mapping ? "a group of fields" : "a list";
    }
}
