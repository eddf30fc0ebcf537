package dev.plumbline.reason;

import dev.plumbline.engine.CompiledRules;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.FieldKind;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.PresenceSides;
import dev.plumbline.fact.Vocabulary;
import java.util.List;

/** The yes-or-no findings that a rule about safety reads and whose presence may raise an urgency. */
final class SafetyFindings {

    private final List<Field> fields;

    SafetyFindings(CompiledRules rules) {
        fields = rules.readsOf(List.of("flag", "suspect", "finding", "due")).stream()
                .map(Vocabulary::require)
                .filter(SafetyFindings::raises)
                .toList();
    }

    private static boolean raises(Field field) {
        boolean yesOrNo = field.kind() == FieldKind.PRESENCE || field.kind() == FieldKind.PRESENCE_SIDES;
        return yesOrNo && !field.calms() && !field.neutral();
    }

    /** Those that were asked for and are not there, in alphabetical order. */
    List<String> askedAndAbsent(Facts facts) {
        return fields.stream()
                .filter(field -> isAbsent(field.valueIn(facts)))
                .map(Field::path)
                .toList();
    }

    private static boolean isAbsent(@org.jspecify.annotations.Nullable Object value) {
        return value == Presence.ABSENT || (value instanceof PresenceSides sides && sides.isBothAbsent());
    }
}
