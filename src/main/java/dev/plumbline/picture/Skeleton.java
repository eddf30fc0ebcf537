package dev.plumbline.picture;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where every joint of a figure is in a posture. Lengths never change; only angles do. */
final class Skeleton {

    /** The frame of a limb: how its two long parts and its end are turned. */
    record LimbTurns(Turn upper, Turn lower, Turn end) {}

    private final Posture posture;
    private final Turn pelvis;
    private final Turn lumbar;
    private final Turn chest;
    private final Turn neck;
    private final Turn head;
    private final Map<String, Vec> joints = new LinkedHashMap<>();
    private final Map<Limb, LimbTurns> turns = new EnumMap<>(Limb.class);

    Skeleton(Posture posture) {
        this.posture = posture;
        pelvis = posture.turn();
        lumbar = pelvis.then(posture.lumbar().ofSpine());
        chest = lumbar.then(posture.chest().ofSpine());
        neck = chest.then(posture.neck().ofSpine());
        head = neck.then(posture.head().ofSpine());
        Vec root = posture.pelvis();
        joints.put("pelvis", root);
        Vec waist = put("waist", root.plus(pelvis.of(Proportions.WAIST)));
        Vec ribs = put("chest", waist.plus(lumbar.y().times(Proportions.LUMBAR)));
        Vec nape = put("nape", ribs.plus(chest.y().times(Proportions.CHEST)));
        put("head", nape.plus(neck.y().times(Proportions.NECK)));
        for (Limb limb : Limb.values()) {
            if (limb.isArm()) {
                arm(limb, root(limb));
            } else {
                leg(limb, root(limb));
            }
        }
    }

    private Vec put(String name, Vec place) {
        joints.put(name, place);
        return place;
    }

    /** Where a limb begins; that depends on the trunk alone. */
    Vec root(Limb limb) {
        if (limb.isArm()) {
            Vec shoulder = limb.side() > 0 ? Proportions.SHOULDER : Proportions.SHOULDER.mirrored();
            return joint("chest").plus(chest.of(shoulder));
        }
        return joint("pelvis").plus(pelvis.of(new Vec(0, 0, limb.side() * Proportions.HIP_APART)));
    }

    /** How the part of the trunk is turned at which a limb begins. */
    Turn base(Limb limb) {
        return limb.isArm() ? chest : pelvis;
    }

    private void arm(Limb limb, Vec shoulder) {
        Hold hold = posture.limb(limb);
        String side = limb.side() > 0 ? "right" : "left";
        Turn upper = chest.then(hold.root().ofLimb(limb.side()));
        Turn lower = upper.then(Turn.aboutZ(hold.middle()));
        // The palm looks at the body at rest; a hand is bent back over its back.
        Turn end = lower.then(Turn.aboutZ(hold.end()));
        put(side + "Shoulder", shoulder);
        Vec elbow = put(side + "Elbow", shoulder.minus(upper.y().times(Proportions.UPPER_ARM)));
        Vec wrist = put(side + "Wrist", elbow.minus(lower.y().times(Proportions.FOREARM)));
        Vec fingers = hold.fingers();
        Vec ahead = fingers == null ? end.y().times(-1) : fingers.unit();
        put(side + "Hand", wrist.plus(ahead.times(Proportions.FIST)));
        double reach = hold.closed() ? Proportions.FIST + 1 : Proportions.HAND;
        put(side + "Fingers", wrist.plus(ahead.times(reach)));
        turns.put(limb, new LimbTurns(upper, lower, end));
    }

    private void leg(Limb limb, Vec hip) {
        Hold hold = posture.limb(limb);
        String side = limb.side() > 0 ? "right" : "left";
        Turn upper = pelvis.then(hold.root().ofLimb(limb.side()));
        Turn lower = upper.then(Turn.aboutZ(-hold.middle()));
        Turn foot = lower.then(Turn.aboutZ(hold.end()));
        put(side + "Hip", hip);
        Vec knee = put(side + "Knee", hip.minus(upper.y().times(Proportions.THIGH)));
        Vec ankle = put(side + "Ankle", knee.minus(lower.y().times(Proportions.SHANK)));
        put(side + "Heel", ankle.plus(foot.of(Proportions.HEEL)));
        Vec ball = put(side + "Ball", ankle.plus(foot.of(Proportions.BALL)));
        Turn toes = foot.then(Turn.aboutZ(hold.toes()));
        put(side + "Toes", ball.plus(toes.of(new Vec(Proportions.TOES, -0.5, 0))));
        turns.put(limb, new LimbTurns(upper, lower, foot));
    }

    Posture posture() {
        return posture;
    }

    /** Every joint by its name: {@code pelvis}, {@code rightKnee}, {@code leftFingers} and so on. */
    Map<String, Vec> joints() {
        return joints;
    }

    boolean has(String joint) {
        return joints.containsKey(joint);
    }

    Vec joint(String name) {
        return Objects.requireNonNull(joints.get(name), name);
    }

    @Nullable
    LimbTurns turns(Limb limb) {
        return turns.get(limb);
    }

    Turn pelvisTurn() {
        return pelvis;
    }

    Turn lumbarTurn() {
        return lumbar;
    }

    Turn chestTurn() {
        return chest;
    }

    Turn headTurn() {
        return head;
    }
}
