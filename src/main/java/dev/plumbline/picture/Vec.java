package dev.plumbline.picture;

/**
 * A point or direction in space, in centimeters. The first axis points to where a standing figure looks, the second up, the third to
 * its right.
 */
record Vec(double x, double y, double z) {

    static final Vec ZERO = new Vec(0, 0, 0);
    static final Vec UP = new Vec(0, 1, 0);
    static final Vec AHEAD = new Vec(1, 0, 0);

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    /** This direction with the length one; without a length it stays what it is. */
    Vec unit() {
        double length = length();
        return length < 1e-9 ? this : times(1 / length);
    }

    /** The angle to another direction, in degrees from 0 to 180. */
    double angleTo(Vec other) {
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, unit().dot(other.unit())))));
    }

    /** The point on the way to another one, at a share from 0 to 1. */
    Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }

    /** The same point on the other side of the body. */
    Vec mirrored() {
        return new Vec(x, y, -z);
    }
}
