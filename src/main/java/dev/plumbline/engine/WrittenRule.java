package dev.plumbline.engine;

import java.util.List;
import java.util.Map;

/**
 * A rule as it is written: for those who look at rules without running them.
 *
 * @param info what it says of itself
 * @param name the whole name
 * @param column the column of its name, from 1
 * @param annotations what each annotation says, by its name
 * @param condition what it demands
 * @param conditionText the condition, its words one blank apart
 * @param call what it concludes by, such as {@code flag}
 * @param arguments what it concludes, without classes and quotes
 * @param lastLine the line of the last word of its right-hand side, from 1
 */
public record WrittenRule(
        RuleInfo info,
        String name,
        int column,
        Map<String, String> annotations,
        Demand condition,
        List<String> conditionText,
        String call,
        List<String> arguments,
        int lastLine) {

    public WrittenRule {
        annotations = Map.copyOf(annotations);
        conditionText = List.copyOf(conditionText);
        arguments = List.copyOf(arguments);
    }

    static WrittenRule of(RuleText text) {
        List<Token> then = text.then();
        return new WrittenRule(
                RuleReader.info(text),
                text.name(),
                text.at().column(),
                text.annotations(),
                DemandReader.of(text.when()),
                text.when().stream().map(Token::text).toList(),
                then.isEmpty() ? "" : then.get(0).text(),
                arguments(then),
                then.isEmpty() ? text.at().line() : then.get(then.size() - 1).line());
    }

    /** Its id. */
    public String id() {
        return info.id();
    }

    /** The first thing it concludes, usually a code; empty when there is none. */
    public String code() {
        return arguments.isEmpty() ? "" : arguments.get(0);
    }

    private static List<String> arguments(List<Token> then) {
        List<String> arguments = new java.util.ArrayList<>();
        Token last = null;
        for (int i = 4; i < then.size(); i++) {
            Token word = then.get(i);
            if ((word.is(",") || word.is(")")) && last != null) {
                arguments.add(last.kind() == Token.Kind.STRING ? last.unquoted() : last.text());
            }
            last = word;
        }
        return arguments;
    }
}
