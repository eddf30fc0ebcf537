package dev.plumbline.document;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.fact.Facts;
import dev.plumbline.picture.BodyPain;
import dev.plumbline.picture.ExercisePicture;
import org.jspecify.annotations.Nullable;

/** The pictures of a rule set, described in its language. */
final class RuleSetDrawings implements Drawings {

    private final RuleSet rules;

    RuleSetDrawings(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public @Nullable String exercise(String code, String id) {
        ExercisePicture picture = rules.pictures().of(ExerciseCode.valueOf(code));
        return picture == null ? null : picture.toSvg(rules.pictures()::word, id);
    }

    @Override
    public @Nullable String body(Facts facts, String id) {
        BodyPain pain = BodyPain.of(facts);
        return pain.marksNothing() ? null : rules.pictures().body(pain).toSvg(rules.pictures()::word, id);
    }
}
