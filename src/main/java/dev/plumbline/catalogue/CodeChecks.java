package dev.plumbline.catalogue;

import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fact.Vocabulary;
import java.util.Set;

/** What an entry of the file of codes may name: facts that exist, answers they can have. */
final class CodeChecks {

    private static final Set<String> PRESENCE = Set.of("present", "absent");

    private CodeChecks() {}

    static Field field(YamlFile at, String key, String path) {
        Field field = Vocabulary.field(path);
        if (field == null) {
            throw at.wrong(key, "there is no fact " + path);
        }
        return field;
    }

    /** A list of choices is one whole answer, sides are two, and neither is what one code can say. */
    static String literal(YamlFile at, String key, Field field, String literal) {
        boolean possible = field.kind() == FieldKind.PRESENCE
                ? PRESENCE.contains(literal)
                : field.kind() == FieldKind.CHOICE
                        && field.literals().stream()
                                .anyMatch(one -> Spelling.inFiles(one).equals(literal));
        if (!possible) {
            throw at.wrong(key, field.path() + " cannot be '" + literal + "' here");
        }
        return literal;
    }

    static int days(YamlFile entry) {
        int days = entry.whole("days");
        if (days < 0) {
            throw entry.wrong("days", "must be 0 or more");
        }
        return days;
    }
}
