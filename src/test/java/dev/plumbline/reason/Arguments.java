package dev.plumbline.reason;

import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.ArgumentKind;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Grade;
import java.util.List;

/** Arguments for tests of weighing: the rule of each is named after its grade. */
final class Arguments {

    private Arguments() {}

    static Argument supports(Grade grade, int strength, ArgumentKind kind, String family) {
        return supports(ContributorCode.PROLONGED_SITTING, grade, strength, kind, family);
    }

    static Argument supports(ContributorCode code, Grade grade, int strength, ArgumentKind kind, String family) {
        return new Argument(code, true, strength, kind, family, grade.name());
    }

    static Argument opposes(int strength, String family) {
        return opposes(ContributorCode.PROLONGED_SITTING, strength, family);
    }

    static Argument opposes(ContributorCode code, int strength, String family) {
        return new Argument(code, false, strength, ArgumentKind.MEASURED, family, Grade.MODERATE.name());
    }

    /** What these come to by the numbers of the shipped rule set. */
    static Weighing.Verdict weighed(Argument... arguments) {
        return weighing().weigh(List.of(arguments), false);
    }

    /** The same while nothing may be more than possible. */
    static Weighing.Verdict capped(Argument... arguments) {
        return weighing().weigh(List.of(arguments), true);
    }

    static Weighing weighing() {
        return new Weighing(RuleSet.shipped().catalogue().weights(), Grade::valueOf);
    }
}
