package dev.plumbline.picture;

import dev.plumbline.fact.LegsPain;
import dev.plumbline.fact.PainSite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the body chart.
 *
 * @param site which site it belongs to
 * @param view on which view it is
 * @param side of the person's body
 * @param legPain how far down pain has to go to be here; null elsewhere than at the legs
 * @param corners in centimeters: outward from the middle, and high
 * @param tick where its tick is; null when another piece has it
 */
record Region(
        PainSite site,
        View view,
        Side side,
        @Nullable LegsPain legPain,
        List<Vec> corners,
        @Nullable Vec tick) {

    /** The two views of the chart. */
    enum View {
        FRONT,
        BACK
    }

    /** Where a piece is, for the person whose body it is. */
    enum Side {
        LEFT,
        RIGHT,
        CENTRAL
    }

    Region {
        corners = List.copyOf(corners);
    }

    /** Where a point of it is on its view: as one sees a front, the right side is to the left. */
    Vec seen(Vec corner) {
        double outward = side == Side.LEFT ? -corner.x() : corner.x();
        return new Vec(view == View.FRONT ? -outward : outward, corner.y(), 0);
    }
}
