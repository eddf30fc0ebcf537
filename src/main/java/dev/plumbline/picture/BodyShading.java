package dev.plumbline.picture;

import dev.plumbline.fact.LegsPain;
import dev.plumbline.fact.LegsSide;
import dev.plumbline.fact.PainSide;
import dev.plumbline.fact.PainSite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which pieces of the body chart are shaded for a person, and how. */
record BodyShading(BodyData data, BodyPain pain) {

    /** How a piece is shaded; null when it is not. */
    @Nullable
    Band band(Region region) {
        if (pain.unrated().contains(region.site())) {
            return data.band(null);
        } else if (!pain.sites().contains(region.site()) || !isReached(region) || !isOnSide(region)) {
            return null;
        }
        return data.band(pain.severity());
    }

    /** Whether a piece is dotted, as a leg is that is numb. */
    boolean isNumb(Region region) {
        return pain.numb() && region.site() == PainSite.LEG && isOnSide(region);
    }

    boolean isTicked(Region region) {
        return region.tick() != null && pain.clear().contains(region.site());
    }

    private boolean isReached(Region region) {
        return region.legPain() != LegsPain.BELOW_KNEE || pain.legPain() != LegsPain.ABOVE_KNEE;
    }

    private boolean isOnSide(Region region) {
        PainSide side = side(region.site());
        if (side == null) {
            return true;
        }
        return switch (side) {
            case LEFT -> region.side() == Region.Side.LEFT || !hasSides(region.site());
            case RIGHT -> region.side() == Region.Side.RIGHT || !hasSides(region.site());
            case BOTH -> true;
            case CENTRAL -> region.side() == Region.Side.CENTRAL || !hasMiddle(region.site());
        };
    }

    /** The side of the pain at a site; null when it is not known. */
    @Nullable
    PainSide side(PainSite site) {
        LegsSide legs = pain.legSide();
        if (site == PainSite.LEG && legs != null) {
            return PainSide.valueOf(legs.name());
        }
        // A leg is never in the middle.
        return site == PainSite.LEG && pain.side() == PainSide.CENTRAL ? null : pain.side();
    }

    private boolean hasSides(PainSite site) {
        return has(site, Region.Side.LEFT);
    }

    private boolean hasMiddle(PainSite site) {
        return has(site, Region.Side.CENTRAL);
    }

    private boolean has(PainSite site, Region.Side side) {
        return data.regions().stream().anyMatch(region -> region.site() == site && region.side() == side);
    }

    /** The bands that the chart needs, in the order of the data. */
    List<Band> bandsInUse() {
        return data.bands().stream()
                .filter(band -> data.regions().stream().anyMatch(region -> band.equals(band(region))))
                .toList();
    }
}
