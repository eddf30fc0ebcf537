package dev.plumbline.picture;

import org.jspecify.annotations.Nullable;

/** How a limb of two long parts is held so that its end comes to a place. */
final class Reach {

    private Reach() {}

    /**
     * The hold of shoulder and elbow, or hip and knee; null when the place is out of reach.
     *
     * @param bones the trunk, in place
     * @param lower how long the lower part is, up to what comes to the place
     * @param place where the end comes to
     * @param pole whereto elbow or knee points
     */
    static @Nullable Hold of(Skeleton bones, Limb limb, double lower, Vec place, Vec pole) {
        double upper = limb.isArm() ? Proportions.UPPER_ARM : Proportions.THIGH;
        Vec root = bones.root(limb);
        Vec way = place.minus(root);
        double distance = way.length();
        if (distance > upper + lower || distance < Math.abs(upper - lower) + 1) {
            return null;
        }
        Vec along = way.unit();
        Vec aside = pole.minus(along.times(along.dot(pole))).unit();
        double cosine = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
        double sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
        Vec middle = root.plus(along.times(upper * cosine)).plus(aside.times(upper * sine));
        return held(
                bones.base(limb),
                limb,
                middle.minus(root).unit(),
                place.minus(middle).unit());
    }

    /** The angles that lay the upper and the lower part of a limb in these directions. */
    private static Hold held(Turn base, Limb limb, Vec upper, Vec lower) {
        Vec seen = base.seen(upper);
        double side = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, limb.side() * seen.z()))));
        double flexion = Math.toDegrees(Math.atan2(seen.x(), -seen.y()));
        // Behind the back is behind it, not far over the head.
        flexion = flexion < -100 ? flexion + 360 : flexion;
        double middle = upper.angleTo(lower);
        Bend straight = new Bend(flexion, side, 0);
        if (middle < 1) {
            return new Hold(straight, middle, 0, 0, false, null);
        }
        Vec inside = base.then(straight.ofLimb(limb.side())).seen(lower);
        double bendsTo = limb.isArm() ? 1 : -1;
        double turn = limb.side() * Math.toDegrees(Math.atan2(bendsTo * inside.z(), bendsTo * inside.x()));
        return new Hold(new Bend(flexion, side, turn), middle, 0, 0, false, null);
    }
}
