package dev.plumbline.picture;

/**
 * How a joint with three ways of moving is held, in degrees.
 *
 * @param flexion forward
 * @param side away from the middle at hip and shoulder, to the right at the spine
 * @param turn outward at hip and shoulder, to the right at the spine
 */
record Bend(double flexion, double side, double turn) {

    static final Bend NONE = new Bend(0, 0, 0);

    /** The rotation of a part of the spine. */
    Turn ofSpine() {
        return Turn.aboutZ(-flexion).then(Turn.aboutX(side)).then(Turn.aboutY(-turn));
    }

    /** The rotation of an upper arm or a thigh. */
    Turn ofLimb(int bodySide) {
        return Turn.aboutZ(flexion).then(Turn.aboutX(-bodySide * side)).then(Turn.aboutY(-bodySide * turn));
    }

    Bend towards(Bend other, double share) {
        return new Bend(
                flexion + (other.flexion - flexion) * share,
                side + (other.side - side) * share,
                turn + (other.turn - turn) * share);
    }
}
