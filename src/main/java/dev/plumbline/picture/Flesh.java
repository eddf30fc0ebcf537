package dev.plumbline.picture;

import dev.plumbline.picture.Part.Cloth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The parts of a figure around its skeleton. */
final class Flesh {

    private final Skeleton bones;

    Flesh(Skeleton bones) {
        this.bones = bones;
    }

    /** Every part, limb by limb and the trunk. */
    List<Part> all() {
        List<Part> all = new ArrayList<>(trunk());
        for (Limb limb : Limb.values()) {
            all.addAll(limb(limb));
        }
        return all;
    }

    List<Part> trunk() {
        Vec pelvis = bones.joint("pelvis");
        Vec chest = bones.joint("chest");
        Turn p = bones.pelvisTurn();
        Turn c = bones.chestTurn();
        List<Ball> hips = pair(pelvis, p, new Vec(-0.8, 2.5, 8), 9.3);
        List<Ball> seat = pair(pelvis, p, new Vec(-3.6, -1.6, 7.2), 8.1);
        List<Ball> waist = pair(bones.joint("waist"), bones.lumbarTurn(), new Vec(0.8, 2, 5.9), 8.1);
        List<Ball> ribs = pair(chest, c, new Vec(0.8, 1, 6.6), 8.7);
        List<Ball> breast = pair(chest, c, new Vec(1.6, 12, 8), 9.6);
        List<Ball> back = pair(chest, c, new Vec(-2.6, 13, 8), 8);
        List<Ball> shoulders = pair(chest, c, new Vec(-0.5, 18.6, 11.5), 5.7);
        Ball nape = ball(chest, c, new Vec(-0.8, 25.5, 0), 4.9);
        List<Part> parts = new ArrayList<>();
        parts.add(neck());
        parts.add(new Part("chest", Cloth.SHIRT, joined(ribs, breast, back, shoulders)));
        parts.add(new Part("nape", Cloth.SHIRT, joined(shoulders, List.of(nape))));
        parts.add(new Part("lumbar", Cloth.SHIRT, joined(waist, ribs)));
        parts.add(new Part("pelvis", Cloth.SHORTS, joined(hips, seat, waist)));
        parts.addAll(head());
        return parts;
    }

    private Part neck() {
        Vec top = bones.joint("head").plus(bones.headTurn().of(new Vec(0.5, 4, 0)));
        Vec bottom = bones.joint("nape").minus(bones.chestTurn().y().times(1));
        return new Part("neck", Cloth.SKIN, new Ball(top, 4.7), new Ball(bottom, 5.2));
    }

    private List<Part> head() {
        Vec base = bones.joint("head");
        Turn h = bones.headTurn();
        Part skull = new Part(
                "head",
                Cloth.SKIN,
                ball(base, h, new Vec(0.2, 12.4, 0), 9.2),
                ball(base, h, new Vec(2.6, 9, 0), 7.4),
                ball(base, h, new Vec(4.8, 2.8, 0), 4.6));
        Part nose = new Part(
                "nose", Cloth.SKIN, ball(base, h, new Vec(9, 9.6, 0), 1.2), ball(base, h, new Vec(10.8, 7, 0), 1.3));
        return List.of(skull, nose);
    }

    /** The parts of a limb, from the trunk to its end. */
    List<Part> limb(Limb limb) {
        return limb.isArm() ? arm(limb) : leg(limb);
    }

    private List<Part> arm(Limb limb) {
        String side = limb.side() > 0 ? "right" : "left";
        Vec shoulder = bones.joint(side + "Shoulder");
        Vec elbow = bones.joint(side + "Elbow");
        Vec wrist = bones.joint(side + "Wrist");
        Vec palm = bones.joint(side + "Hand");
        Vec fingers = bones.joint(side + "Fingers");
        boolean closed = bones.posture().limb(limb).closed();
        return List.of(
                new Part(
                        side + "Hand",
                        Cloth.SKIN,
                        new Ball(wrist, 2.6),
                        new Ball(palm, closed ? 3.9 : 3.2),
                        new Ball(fingers, closed ? 3.4 : 1.6)),
                new Part(
                        side + "Forearm",
                        Cloth.SKIN,
                        new Ball(elbow, 4),
                        belly(elbow, wrist, 0.25, 4.2, Vec.ZERO),
                        new Ball(wrist, 2.7)),
                new Part(side + "Elbow", Cloth.SKIN, new Ball(elbow, 4)),
                new Part(side + "UpperArm", Cloth.SKIN, new Ball(shoulder, 5), new Ball(elbow, 4)),
                new Part(
                        side + "Sleeve",
                        Cloth.SHIRT,
                        new Ball(shoulder, 5.6),
                        new Ball(shoulder.towards(elbow, 0.5), 5.2)));
    }

    private List<Part> leg(Limb limb) {
        String side = limb.side() > 0 ? "right" : "left";
        Skeleton.LimbTurns turns = Objects.requireNonNull(bones.turns(limb));
        Vec hip = bones.joint(side + "Hip");
        Vec knee = bones.joint(side + "Knee");
        Vec ankle = bones.joint(side + "Ankle");
        Ball ball = new Ball(bones.joint(side + "Ball"), 2.7);
        Vec back = turns.lower().x().times(-1.6);
        return List.of(
                new Part(side + "Toes", Cloth.SKIN, ball, new Ball(bones.joint(side + "Toes"), 2.2)),
                new Part(
                        side + "Foot",
                        Cloth.SKIN,
                        new Ball(ankle, 3.8),
                        new Ball(bones.joint(side + "Heel"), 3.4),
                        ball),
                new Part(
                        side + "Shank",
                        Cloth.SKIN,
                        new Ball(knee, 5.2),
                        belly(knee, ankle, 0.3, 5.6, back),
                        new Ball(ankle, 3.6)),
                new Part(side + "Knee", Cloth.SKIN, new Ball(knee, 5.3)),
                new Part(side + "Thigh", Cloth.SKIN, new Ball(hip, 8.2), new Ball(knee, 5.4)),
                new Part(side + "Shorts", Cloth.SHORTS, new Ball(hip, 8.6), new Ball(hip.towards(knee, 0.5), 7.6)));
    }

    private static Ball belly(Vec from, Vec to, double share, double radius, Vec aside) {
        return new Ball(from.towards(to, share).plus(aside), radius);
    }

    private static Ball ball(Vec origin, Turn turn, Vec offset, double radius) {
        return new Ball(origin.plus(turn.of(offset)), radius);
    }

    private static List<Ball> pair(Vec origin, Turn turn, Vec offset, double radius) {
        return List.of(ball(origin, turn, offset.mirrored(), radius), ball(origin, turn, offset, radius));
    }

    @SafeVarargs
    private static List<Ball> joined(List<Ball>... groups) {
        List<Ball> all = new ArrayList<>();
        for (List<Ball> group : groups) {
            all.addAll(group);
        }
        return all;
    }
}
