package dev.plumbline.props;

import dev.plumbline.Result;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.result.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each of some things in a result has to have.
 *
 * @param of which things
 * @param has what each has to have
 */
public record Every(Of of, Set<Has> has) {

    /** Things that a result says for a reason. */
    enum Of {
        CONCLUSION,
        FLAG,
        SUSPECT,
        PATTERN,
        CONTRIBUTOR,
        EXERCISE,
        ADVICE,
        WITHHELD
    }

    /** What a thing can have. */
    enum Has {
        RULE,
        CITATION,
        GRADE,
        FACT
    }

    private record Thing(Of of, String name, List<Reason> reasons) {}

    /** The first thing that lacks something, in words; null when none does. */
    @Nullable
    String lacking(Result result) {
        return things(result)
                .filter(thing -> of == Of.CONCLUSION || thing.of() == of)
                .flatMap(thing -> has.stream()
                        .filter(one -> !has(thing, one))
                        .map(one -> thing.name() + " has no " + one.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static boolean has(Thing thing, Has what) {
        List<Reason> reasons = thing.reasons();
        return switch (what) {
            case RULE -> !reasons.isEmpty();
            case CITATION ->
                !reasons.isEmpty()
                        && reasons.stream().noneMatch(reason -> reason.sources().isEmpty());
            case GRADE -> reasons.stream().allMatch(reason -> reason.grade() != null);
            case FACT -> reasons.stream().anyMatch(reason -> !reason.facts().isEmpty());
        };
    }

    private static Stream<Thing> things(Result result) {
        return Stream.of(
                        result.flags().stream().map(one -> new Thing(Of.FLAG, "flag " + one.code(), one.because())),
                        result.notYetExcluded().stream()
                                .map(one -> new Thing(Of.SUSPECT, "not yet excluded " + one.code(), one.because())),
                        result.patterns().stream()
                                .map(one -> new Thing(Of.PATTERN, "pattern " + one.code(), one.because())),
                        Stream.concat(result.contributors().stream(), result.consideredUnlikely().stream())
                                .map(one -> new Thing(
                                        Of.CONTRIBUTOR,
                                        "contributor " + one.code(),
                                        Stream.concat(one.inFavor().stream(), one.against().stream())
                                                .toList())),
                        result.plan().items().stream()
                                .map(one -> new Thing(
                                        one.kind() == ItemKind.EXERCISE ? Of.EXERCISE : Of.ADVICE,
                                        one.code(),
                                        one.because())),
                        result.plan().withheld().stream()
                                .map(one -> new Thing(Of.WITHHELD, "withheld " + one.code(), one.because())))
                .flatMap(things -> things);
    }
}
