package dev.plumbline.picture;

/** A rotation, as the directions in which it leaves the three axes. */
record Turn(Vec x, Vec y, Vec z) {

    static final Turn NONE = new Turn(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    /** About the axis that points ahead; positive from up to the right side. */
    static Turn aboutX(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Turn(new Vec(1, 0, 0), new Vec(0, c, s), new Vec(0, -s, c));
    }

    /** About the axis that points up; positive from the right side to ahead. */
    static Turn aboutY(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Turn(new Vec(c, 0, -s), new Vec(0, 1, 0), new Vec(s, 0, c));
    }

    /** About the axis that points to the right side; positive from ahead to up. */
    static Turn aboutZ(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Turn(new Vec(c, s, 0), new Vec(-s, c, 0), new Vec(0, 0, 1));
    }

    /** A point of the turned thing as seen from outside. */
    Vec of(Vec point) {
        return x.times(point.x()).plus(y.times(point.y())).plus(z.times(point.z()));
    }

    /** A direction outside as seen by the turned thing. */
    Vec seen(Vec direction) {
        return new Vec(x.dot(direction), y.dot(direction), z.dot(direction));
    }

    /** The other rotation first, then this one. */
    Turn then(Turn inner) {
        return new Turn(of(inner.x), of(inner.y), of(inner.z));
    }
}
