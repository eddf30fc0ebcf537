package dev.plumbline.picture;

import dev.plumbline.picture.Part.Cloth;
import java.util.ArrayList;
import java.util.List;

/** A figure in a posture, as a camera sees it. */
final class Figure {

    /** A limb that begins so much farther away than the middle of the trunk is on the far side, in centimeters. */
    private static final double FAR = 4;

    private final Skeleton bones;
    private final Flesh flesh;
    private final Camera camera;

    Figure(Posture posture, Camera camera) {
        bones = new Skeleton(posture);
        flesh = new Flesh(bones);
        this.camera = camera;
    }

    List<Mark> marks() {
        double middle = (depth("pelvis") + depth("chest")) / 2;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Member(middle, false, seen(flesh.trunk()), List.of()));
        marks.add(new Face(bones, camera, middle + 0.01));
        for (Limb limb : Limb.values()) {
            double root = camera.seen(bones.root(limb)).z();
            boolean far =
                    root < middle - FAR && camera.seen(bones.root(limb.other())).z() > root + FAR;
            List<Part> parts = flesh.limb(limb);
            // Of limbs as near as the trunk the arms are in front of the legs.
            double depth = far ? root : Math.max(middle + (limb.isArm() ? 0.2 : 0.1), (root + mean(parts)) / 2);
            if (!far && root < middle + FAR && mean(parts) < middle - FAR) {
                depth = mean(parts);
            }
            marks.add(new Member(depth, far, seen(parts), far ? List.of() : seen(joint(limb))));
        }
        return marks;
    }

    /** What is drawn over the line between the trunk and a limb, so that the one goes over into the other. */
    private List<Part> joint(Limb limb) {
        Vec root = bones.root(limb);
        if (limb.isArm()) {
            Ball inner = trunk(limb, "chest", bones.chestTurn(), new Vec(-0.5, 18.6, 11.5), 4.6);
            return List.of(new Part("joint", Cloth.SHIRT, inner, new Ball(root, 4.8)));
        }
        Ball hip = trunk(limb, "pelvis", bones.pelvisTurn(), new Vec(-0.8, 2.5, 8), 8.6);
        Ball middle = trunk(limb, "pelvis", bones.pelvisTurn(), new Vec(-0.8, 3, 0), 8.6);
        Ball seat = trunk(limb, "pelvis", bones.pelvisTurn(), new Vec(-3.6, -1.6, 7.2), 7.5);
        return List.of(
                new Part("joint", Cloth.SHORTS, hip, middle, new Ball(root, 8)),
                new Part("seat", Cloth.SHORTS, seat, hip));
    }

    private Ball trunk(Limb limb, String joint, Turn turn, Vec offset, double radius) {
        return new Ball(bones.joint(joint).plus(turn.of(limb.side() > 0 ? offset : offset.mirrored())), radius);
    }

    private double depth(String joint) {
        return camera.seen(bones.joint(joint)).z();
    }

    private double mean(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.balls().stream())
                .mapToDouble(ball -> camera.seen(ball.center()).z())
                .average()
                .orElse(0);
    }

    private List<Part> seen(List<Part> parts) {
        return parts.stream().map(part -> part.seen(camera)).toList();
    }
}
