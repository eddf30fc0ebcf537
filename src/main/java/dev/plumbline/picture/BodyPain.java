package dev.plumbline.picture;

import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Legs;
import dev.plumbline.fact.LegsPain;
import dev.plumbline.fact.LegsSide;
import dev.plumbline.fact.Pain;
import dev.plumbline.fact.PainSide;
import dev.plumbline.fact.PainSite;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a body chart shows of a person.
 *
 * @param sites where the pain is
 * @param side on which side; null when that is not known
 * @param severity of the pain now, 0 to 10; null when that is not known
 * @param unrated where there is pain of which neither side nor severity was asked
 * @param legPain how far down a leg; null when that is not known
 * @param legSide which leg; null when that is not known
 * @param numb whether a leg or foot is numb or tingles
 * @param clear what was asked about and is free of pain
 */
public record BodyPain(
        Set<PainSite> sites,
        @Nullable PainSide side,
        @Nullable Integer severity,
        Set<PainSite> unrated,
        @Nullable LegsPain legPain,
        @Nullable LegsSide legSide,
        boolean numb,
        Set<PainSite> clear) {

    public BodyPain {
        sites = Set.copyOf(sites);
        unrated = Set.copyOf(unrated);
        clear = Set.copyOf(clear);
        if (severity != null && (severity < 0 || severity > 10)) {
            throw new IllegalArgumentException("severity is 0 to 10, not " + severity);
        }
    }

    /** What the findings say. Whoever was asked where the pain is has no pain anywhere else, unless another answer names it. */
    public static BodyPain of(Facts facts) {
        Pain pain = facts.pain();
        Legs legs = facts.legs();
        Set<PainSite> sites = EnumSet.noneOf(PainSite.class);
        Set<PainSite> clear = EnumSet.noneOf(PainSite.class);
        if (pain.sites() != null) {
            sites.addAll(pain.sites());
            clear.addAll(EnumSet.complementOf(EnumSet.copyOf(sites)));
        }
        if (legs.pain() == LegsPain.NONE) {
            clear.add(PainSite.LEG);
        } else if (legs.pain() != null) {
            sites.add(PainSite.LEG);
        }
        Set<PainSite> unrated = unrated(facts);
        unrated.removeAll(sites);
        clear.removeAll(sites);
        clear.removeAll(unrated);
        return new BodyPain(
                sites,
                pain.side(),
                pain.severity(),
                unrated,
                legs.pain(),
                legs.side(),
                legs.numbness().isPresent(),
                clear);
    }

    /** Whether the chart would be two empty outlines. */
    public boolean marksNothing() {
        return sites.isEmpty() && unrated.isEmpty() && clear.isEmpty() && !numb;
    }

    private static Set<PainSite> unrated(Facts facts) {
        Set<PainSite> unrated = EnumSet.noneOf(PainSite.class);
        if (facts.pain().buttockPain().isPresent()) {
            unrated.add(PainSite.BUTTOCK);
        }
        if (facts.visceral().abdominalPain().isPresent()) {
            unrated.add(PainSite.ABDOMEN);
        }
        if (facts.visceral().chestPain().isPresent()) {
            unrated.add(PainSite.CHEST);
        }
        if (facts.visceral().severeHeadacheOrVisual().isPresent()
                || facts.visceral().thunderclapHeadache().isPresent()) {
            unrated.add(PainSite.HEAD);
        }
        return unrated;
    }
}
