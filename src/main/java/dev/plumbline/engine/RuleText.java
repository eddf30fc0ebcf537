package dev.plumbline.engine;

import java.util.List;
import java.util.Map;

/**
 * A rule as its author wrote it, before it is compiled.
 *
 * @param file the file it stands in
 * @param name the whole name: id, space, title
 * @param at where the name stands
 * @param annotations what each annotation says, by its name
 * @param extra words between the annotations and {@code when}: attributes, of which a rule set needs none
 * @param when the condition
 * @param then the right-hand side
 */
record RuleText(
        String file,
        String name,
        Token at,
        Map<String, String> annotations,
        List<Token> extra,
        List<Token> when,
        List<Token> then) {

    String id() {
        return RuleName.id(name);
    }
}
