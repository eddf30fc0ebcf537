package dev.plumbline.diff;

import dev.plumbline.engine.DemandLeaf;
import dev.plumbline.engine.WrittenRule;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edit of one character in one comparison of a rule with a number.
 *
 * @param rule the rule
 * @param field what is compared
 * @param boundary a value that the field may have and for which the comparison comes out otherwise
 * @param line the line of its file, from 1
 * @param from the line as it was
 * @param to the line as it is
 */
record ThresholdEdit(WrittenRule rule, Field field, Number boundary, int line, String from, String to) {

    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)\\s*(\\d+)(?![\\d.])");

    /** All such edits of one comparison. */
    static List<ThresholdEdit> of(WrittenRule rule, DemandLeaf leaf, Map<String, String> texts) {
        Field field = leaf.reads().size() == 1 ? Vocabulary.require(leaf.reads().get(0)) : null;
        if (field == null) {
            return List.of();
        }
        boolean plain = leaf.kind() == DemandLeaf.Kind.FACT
                && leaf.comparison()
                        .filter(said -> said.property().equals(field.name()))
                        .isPresent()
                && Set.of(FieldKind.WHOLE_NUMBER, FieldKind.NUMBER).contains(field.kind())
                && leaf.line() == leaf.endLine();
        if (!plain) {
            return List.of();
        }
        String line =
                texts.getOrDefault(rule.info().file(), "").lines().toList().get(leaf.line() - 1);
        String said = line.substring(leaf.column() - 1, leaf.endColumn() - 1);
        Matcher compared = COMPARED.matcher(said);
        List<ThresholdEdit> edits = new ArrayList<>();
        if (compared.find()) {
            String operator = compared.group(1);
            int number = Integer.parseInt(compared.group(2));
            String other = operator.length() == 2 ? operator.substring(0, 1) : operator + "=";
            add(edits, rule, leaf, field, line, said, operator, number, other, number);
            for (int moved : new int[] {number - 1, number + 1}) {
                if (moved >= 0
                        && String.valueOf(moved).length()
                                == String.valueOf(number).length()
                        && moved / 10 == number / 10) {
                    add(edits, rule, leaf, field, line, said, operator, number, operator, moved);
                }
            }
        }
        return edits;
    }

    private static void add(
            List<ThresholdEdit> edits,
            WrittenRule rule,
            DemandLeaf leaf,
            Field field,
            String line,
            String said,
            String operator,
            int number,
            String newOperator,
            int newNumber) {
        for (int value : new int[] {number, newNumber}) {
            boolean legal = value >= field.minimum() && value <= field.maximum();
            if (legal && holds(value, operator, number) != holds(value, newOperator, newNumber)) {
                Number typed = field.kind() == FieldKind.NUMBER ? (Number) (double) value : (Number) value;
                String edited = said.replaceFirst(
                        operator + "(\\s*)" + number, Matcher.quoteReplacement(newOperator) + "$1" + newNumber);
                String to = line.substring(0, leaf.column() - 1) + edited + line.substring(leaf.endColumn() - 1);
                edits.add(new ThresholdEdit(rule, field, typed, leaf.line(), line, to));
                return;
            }
        }
    }

    private static boolean holds(int value, String operator, int number) {
        return switch (operator) {
            case ">=" -> value >= number;
            case ">" -> value > number;
            case "<=" -> value <= number;
            default -> value < number;
        };
    }

    /** Makes the edit. */
    void in(Map<String, String> texts) {
        List<String> lines = new ArrayList<>(
                texts.getOrDefault(rule.info().file(), "").lines().toList());
        lines.set(line - 1, to);
        texts.put(rule.info().file(), String.join("\n", lines) + "\n");
    }

    @Override
    public String toString() {
        return rule.id() + " " + rule.info().file() + ":" + line + " " + from.strip() + " -> " + to.strip();
    }
}
