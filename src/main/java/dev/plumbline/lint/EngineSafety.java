package dev.plumbline.lint;

import dev.plumbline.Problem;
import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import java.util.Set;
import java.util.function.Consumer;

/** What the engine refuses, loses or reads in another way than it is meant. */
final class EngineSafety {

    private static final Set<String> ORDERS = Set.of(">", "<");

    private EngineSafety() {}

    static void check(Book book, Consumer<Finding> found) {
        for (Problem problem : book.written().refused()) {
            boolean second = problem.message().startsWith("a second package");
            found.accept(of(second ? Check.SECOND_PACKAGE : Check.REFUSED, problem, problem.message()));
        }
        for (Problem problem : book.written().crowded()) {
            String message = "@" + problem.path() + " has more than one value; the engine takes one"
                    + " (several sources are one string with ;)";
            found.accept(of(Check.CROWDED_ANNOTATION, problem, message));
        }
        for (WrittenRule rule : book.rules()) {
            for (DemandLeaf leaf : rule.condition().leaves()) {
                leaf(rule, leaf, found);
            }
        }
    }

    private static void leaf(WrittenRule rule, DemandLeaf leaf, Consumer<Finding> found) {
        Field field = Space.fieldOf(leaf);
        boolean literal =
                field != null && Set.of(FieldKind.CHOICE, FieldKind.PRESENCE).contains(field.kind());
        boolean derivedLiteral = leaf.kind() == DemandLeaf.Kind.FACT
                && leaf.comparison().isEmpty()
                && leaf.words().stream().anyMatch(word -> word.matches("[A-Z][A-Z_0-9]+"));
        if ((literal || derivedLiteral) && leaf.words().stream().anyMatch(ORDERS::contains)) {
            found.accept(
                    at(Check.ENUM_ORDER, rule, leaf, "orders a choice; the engine interprets this, name the choices"));
        }
        for (String word : leaf.words()) {
            if (word.matches("(is|get)[A-Z]\\w*")) {
                found.accept(
                        at(Check.BEAN_NAME, rule, leaf, "'" + word + "' is the name of a method, not of a property"));
            }
        }
    }

    /** A finding about one comparison of a rule. */
    static Finding at(Check check, WrittenRule rule, DemandLeaf leaf, String message) {
        return new Finding(
                check,
                rule.info().file(),
                leaf.line(),
                leaf.column(),
                rule.id(),
                "'" + leaf.text() + "' " + message,
                "");
    }

    private static Finding of(Check check, Problem problem, String message) {
        return new Finding(check, problem.source(), problem.line(), problem.column(), problem.path(), message, "");
    }
}
