package dev.plumbline.reason;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.Answered;
import dev.plumbline.conclusion.Argument;
import dev.plumbline.conclusion.Contraindication;
import dev.plumbline.conclusion.Contributor;
import dev.plumbline.conclusion.Due;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.Pattern;
import dev.plumbline.conclusion.Plan;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Serves;
import dev.plumbline.conclusion.SetAside;
import dev.plumbline.conclusion.StatusDemand;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.conclusion.Warning;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Standing;
import dev.plumbline.fact.Facts;
import dev.plumbline.result.DataWarning;
import dev.plumbline.result.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assesses by the rules that decide an outline and no others. Immutable and safe to share between threads. */
final class Outliner {

    private static final Set<Class<?>> SHOWN = Set.of(
            Flag.class,
            Pattern.class,
            Argument.class,
            SetAside.class,
            Warning.class,
            Answered.class,
            Due.class,
            StatusDemand.class);

    /** What an assessment adds once contributors are weighed. */
    private static final List<Class<?>> LATER =
            List.of(Plan.class, Contributor.class, Serves.class, Contraindication.class);

    private final CompiledRules rules;
    private final Catalogue catalogue;
    private final Contributors contributors;
    private final boolean enough;

    Outliner(CompiledRules rules, Catalogue catalogue, Contributors contributors) {
        this.rules = rules.concluding(SHOWN);
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.enough = LATER.stream().noneMatch(this.rules::matches);
    }

    /** Whether nothing that an outline shows rests on the plan in these rules, so that the rules for it can be left out. */
    boolean isEnough() {
        return enough;
    }

    /** The outline, with the plan as the screen allows it: whether exercises must be modified is not looked at. */
    Outline outline(Facts facts, @Nullable String source) {
        PlanStatus[] settled = new PlanStatus[1];
        Standing standing = rules.settled(facts, soFar -> {
            Screening first = Screening.of(catalogue.core(), facts, soFar);
            settled[0] = first.status();
            return first.facts();
        });
        Screening screening = Screening.of(catalogue.core(), facts, standing);
        List<Flag> flags = standing.all(Flag.class);
        return new Outline(
                source,
                CouldReach.level(flags),
                flagged(flags),
                standing.all(Pattern.class).stream()
                        .map(Pattern::code)
                        .distinct()
                        .sorted()
                        .toList(),
                weighed(standing, settled[0]),
                screening.status(),
                screening.complete(),
                warnings(standing));
    }

    private static List<Outline.Flagged> flagged(List<Flag> flags) {
        Map<FlagCode, Urgency> highest = new EnumMap<>(FlagCode.class);
        flags.forEach(flag ->
                highest.merge(flag.code(), flag.urgency(), (one, other) -> one.compareTo(other) >= 0 ? one : other));
        List<Outline.Flagged> flagged = new ArrayList<>();
        highest.forEach((code, urgency) -> flagged.add(new Outline.Flagged(code, urgency)));
        flagged.sort(Comparator.comparing(Outline.Flagged::urgency)
                .reversed()
                .thenComparing(flag -> flag.code().name()));
        return flagged;
    }

    private List<Outline.Weighed> weighed(Standing standing, PlanStatus status) {
        List<Outline.Weighed> shown = new ArrayList<>();
        for (Contributors.Weighed one : contributors.weigh(standing, status)) {
            if (one.likelihood() != Likelihood.UNLIKELY) {
                shown.add(new Outline.Weighed(one.code(), one.likelihood()));
            }
        }
        return shown;
    }

    private List<DataWarning> warnings(Standing standing) {
        return standing.all(Warning.class).stream()
                .map(warning -> new DataWarning(
                        warning.path(), rules.rule(warning.rule()).because()))
                .sorted(Comparator.comparing(DataWarning::path).thenComparing(DataWarning::text))
                .toList();
    }
}
