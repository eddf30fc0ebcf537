package dev.plumbline.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the data say of a limb: its angles, or a place that its end comes to. An arm comes there with the {@code palm} flat or with the
 * {@code fist}; a leg with the {@code foot} (the place under the ankle) or with the {@code ball} of it.
 */
final class LimbData {

    private static final List<String> ARM =
            List.of("shoulder", "elbow", "wrist", "palm", "fist", "fingers", "pole", "closed");
    private static final List<String> LEG = List.of("hip", "knee", "ankle", "toes", "foot", "ball", "sole", "pole");

    private final Limb limb;
    private final Data data;
    private final Map<String, Data> entries;

    LimbData(Limb limb, Data data) {
        this.limb = limb;
        this.data = data;
        entries = data.entries(limb.isArm() ? ARM : LEG);
    }

    boolean reaches() {
        return entries.keySet().stream().anyMatch(List.of("palm", "fist", "foot", "ball")::contains);
    }

    Hold angles() {
        Data root = entries.get(limb.isArm() ? "shoulder" : "hip");
        return new Hold(
                root == null ? Bend.NONE : root.bend(),
                number(limb.isArm() ? "elbow" : "knee"),
                number(limb.isArm() ? "wrist" : "ankle"),
                number("toes"),
                entries.containsKey("closed"),
                null);
    }

    private double number(String key) {
        Data value = entries.get(key);
        return value == null ? 0 : value.number();
    }

    /** How the limb is held, for a trunk that is in place. */
    Hold hold(Skeleton trunk) {
        if (!reaches()) {
            return angles();
        } else if (entries.containsKey("palm")) {
            return withFingers(
                    trunk, reach(trunk, place("palm", trunk, Proportions.WRIST_HEIGHT), Proportions.FOREARM));
        } else if (entries.containsKey("fist")) {
            Hold hold = reach(trunk, place("fist", trunk, 0), Proportions.FOREARM + Proportions.FIST);
            return new Hold(hold.root(), hold.middle(), number("wrist"), 0, true, null);
        } else if (entries.containsKey("foot")) {
            return onFoot(trunk, reach(trunk, place("foot", trunk, Proportions.ANKLE_HEIGHT), Proportions.SHANK));
        }
        Turn sole = trunkHeading(trunk).then(Turn.aboutZ(-number("sole")));
        Vec ankle = place("ball", trunk, 2.7).minus(sole.of(Proportions.BALL));
        return onFoot(trunk, reach(trunk, ankle, Proportions.SHANK));
    }

    private static Turn trunkHeading(Skeleton trunk) {
        return Turn.aboutY(trunk.posture().heading());
    }

    /** A place as it is said: along, high, outward; where nothing is said of outward, straight below the root. */
    private Vec place(String key, Skeleton trunk, double above) {
        Data said = Objects.requireNonNull(entries.get(key));
        Vec place = said.vec(1);
        boolean outward = said.isList() && said.list().size() > 2;
        double z = outward ? limb.side() * place.z() : trunk.root(limb).z();
        return new Vec(place.x(), place.y() + above, z);
    }

    private Hold reach(Skeleton trunk, Vec place, double lower) {
        Data said = entries.get("pole");
        Vec pole = limb.isArm() ? new Vec(-1, -0.2, 0.3 * limb.side()) : new Vec(1, 0.3, 0);
        if (said != null) {
            Vec given = said.vec(2);
            pole = new Vec(given.x(), given.y(), limb.side() * given.z());
        }
        Hold hold = Reach.of(trunk, limb, lower, place, pole);
        if (hold == null) {
            double distance = place.minus(trunk.root(limb)).length();
            throw data.wrong("is out of reach: the place is " + Numbers.of(distance) + " cm from "
                    + (limb.isArm() ? "the shoulder" : "the hip"));
        }
        return hold;
    }

    /** The wrist bent so that the fingers point as they are said to. */
    private Hold withFingers(Skeleton trunk, Hold hold) {
        Data said = entries.get("fingers");
        Vec fingers = said == null ? trunkHeading(trunk).x() : said.vec(2);
        double wrist = turns(trunk, hold).lower().y().times(-1).angleTo(fingers);
        return new Hold(hold.root(), hold.middle(), wrist, 0, false, fingers);
    }

    /** The ankle bent so that the sole is as it is said to be; toes stay on the floor when the heel leaves it. */
    private Hold onFoot(Skeleton trunk, Hold hold) {
        if (entries.containsKey("ankle")) {
            return new Hold(hold.root(), hold.middle(), number("ankle"), number("toes"), false, null);
        }
        double sole = number("sole");
        Turn lower = turns(trunk, hold).lower();
        double a = lower.x().y();
        double b = lower.y().y();
        double rise = Math.sin(Math.toRadians(-sole)) / Math.hypot(a, b);
        double ankle = Math.toDegrees(Math.atan2(b, a)) - Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, rise))));
        ankle = ankle < -180 ? ankle + 360 : ankle;
        return new Hold(
                hold.root(),
                hold.middle(),
                ankle,
                entries.containsKey("toes") ? number("toes") : Math.max(0, sole),
                false,
                null);
    }

    private Skeleton.LimbTurns turns(Skeleton trunk, Hold hold) {
        return Objects.requireNonNull(new Skeleton(trunk.posture().with(limb, hold)).turns(limb));
    }
}
