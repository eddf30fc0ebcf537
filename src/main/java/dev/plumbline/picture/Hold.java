package dev.plumbline.picture;

import org.jspecify.annotations.Nullable;

/**
 * How a limb is held, in degrees.
 *
 * @param root shoulder or hip
 * @param middle bend of elbow or knee
 * @param end extension of the wrist, or how far the ankle lifts the forefoot (negative: points it)
 * @param toes how far the toes are bent up; nothing at a hand
 * @param closed whether a hand holds something
 * @param fingers whereto the fingers of a flat hand point; null when that follows from the wrist
 */
record Hold(
        Bend root,
        double middle,
        double end,
        double toes,
        boolean closed,
        @Nullable Vec fingers) {

    static final Hold STRAIGHT = new Hold(Bend.NONE, 0, 0, 0, false, null);

    Hold towards(Hold other, double share) {
        return new Hold(
                root.towards(other.root, share),
                middle + (other.middle - middle) * share,
                end + (other.end - end) * share,
                toes + (other.toes - toes) * share,
                closed,
                fingers == null || other.fingers == null ? null : fingers.towards(other.fingers, share));
    }
}
