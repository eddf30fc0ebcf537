package dev.plumbline.picture;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a whole body is held and where: everything that a skeleton needs.
 *
 * @param pelvis the middle between the hips
 * @param tilt of the pelvis forward: 0 upright, 90 face down, -90 face up
 * @param roll about the body's own length: 90 turns the front to the right side
 * @param heading about the vertical: 90 turns the front to its left
 * @param lumbar bend of the low back against the pelvis
 * @param chest bend of the rib cage against the low back
 * @param neck bend of the neck against the rib cage
 * @param head bend of the head against the neck
 * @param limbs how each limb is held
 */
record Posture(
        Vec pelvis,
        double tilt,
        double roll,
        double heading,
        Bend lumbar,
        Bend chest,
        Bend neck,
        Bend head,
        Map<Limb, Hold> limbs) {

    Posture {
        limbs = Map.copyOf(limbs);
    }

    Turn turn() {
        return Turn.aboutY(heading).then(Turn.aboutZ(-tilt)).then(Turn.aboutY(-roll));
    }

    Hold limb(Limb limb) {
        return limbs.getOrDefault(limb, Hold.STRAIGHT);
    }

    Posture at(Vec place) {
        return new Posture(place, tilt, roll, heading, lumbar, chest, neck, head, limbs);
    }

    Posture tilted(double degrees) {
        return new Posture(pelvis, degrees, roll, heading, lumbar, chest, neck, head, limbs);
    }

    Posture with(Limb limb, Hold hold) {
        Map<Limb, Hold> all = new EnumMap<>(Limb.class);
        all.putAll(limbs);
        all.put(limb, hold);
        return new Posture(pelvis, tilt, roll, heading, lumbar, chest, neck, head, all);
    }

    /** The posture on the way to another one, at a share from 0 to 1. */
    Posture towards(Posture other, double share) {
        Map<Limb, Hold> between = new EnumMap<>(Limb.class);
        for (Limb limb : Limb.values()) {
            between.put(limb, limb(limb).towards(other.limb(limb), share));
        }
        return new Posture(
                pelvis.towards(other.pelvis, share),
                tilt + (other.tilt - tilt) * share,
                roll + (other.roll - roll) * share,
                heading + (other.heading - heading) * share,
                lumbar.towards(other.lumbar, share),
                chest.towards(other.chest, share),
                neck.towards(other.neck, share),
                head.towards(other.head, share),
                between);
    }
}
