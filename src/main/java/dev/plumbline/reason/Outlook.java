package dev.plumbline.reason;

import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Suspect;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Standing;
import dev.plumbline.fact.Facts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What one set of findings comes to, as far as a question could change it. */
record Outlook(
        Urgency level,
        Map<FlagCode, Urgency> flags,
        Set<FlagCode> notYetExcluded,
        PlanStatus plan,
        Map<ContributorCode, Likelihood> contributors) {

    /** What the rules make of these findings, screen and all. */
    static Outlook of(CompiledRules rules, List<String> core, Contributors weighing, Facts facts) {
        Standing standing =
                rules.settled(facts, soFar -> Screening.of(core, facts, soFar).facts());
        return of(core, weighing, facts, standing);
    }

    static Outlook of(List<String> core, Contributors weighing, Facts facts, Standing standing) {
        Map<FlagCode, Urgency> flags = new EnumMap<>(FlagCode.class);
        for (Flag flag : standing.all(Flag.class)) {
            flags.merge(flag.code(), flag.urgency(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        Set<FlagCode> open = EnumSet.noneOf(FlagCode.class);
        for (Suspect suspect : standing.all(Suspect.class)) {
            // What a flag says already, and as urgently, is not listed as not yet excluded.
            if (flags.getOrDefault(suspect.code(), Urgency.NONE).compareTo(suspect.couldReach()) < 0) {
                open.add(suspect.code());
            }
        }
        Screening screening = Screening.of(core, facts, standing);
        Map<ContributorCode, Likelihood> contributors = weighing.likelihoods(standing, screening.status());
        Urgency level = CouldReach.level(standing.all(Flag.class));
        return new Outlook(level, flags, open, screening.status(), contributors);
    }

    /** What another outlook changes, in the words of the contract: urgency, plan, flag CODE, contributor CODE. */
    Set<String> changes(Outlook other) {
        Set<String> changes = new LinkedHashSet<>();
        if (level != other.level) {
            changes.add("urgency");
        }
        if (plan != other.plan) {
            changes.add("plan");
        }
        for (FlagCode code : FlagCode.values()) {
            if (!Objects.equals(flags.get(code), other.flags.get(code))) {
                changes.add("flag " + code);
            }
        }
        for (FlagCode code : FlagCode.values()) {
            if (notYetExcluded.contains(code) != other.notYetExcluded.contains(code)) {
                changes.add("notYetExcluded " + code);
            }
        }
        for (ContributorCode code : ContributorCode.values()) {
            if (!Objects.equals(contributors.get(code), other.contributors.get(code))) {
                changes.add("contributor " + code);
            }
        }
        return changes;
    }
}
