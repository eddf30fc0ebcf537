package dev.plumbline.picture;

/**
 * From where a figure is seen, without perspective.
 *
 * @param turn how far a figure that looks to the right is turned towards the viewer: 0 from the side, 90 from the front, -90 from behind
 * @param above how far the viewer looks down, 0 to 90 degrees
 */
record Camera(double turn, double above) {

    /** A point of the picture: to the right, up, and how near. */
    Vec seen(Vec point) {
        double a = Math.toRadians(turn);
        double x = point.x() * Math.cos(a) - point.z() * Math.sin(a);
        double z = point.x() * Math.sin(a) + point.z() * Math.cos(a);
        double e = Math.toRadians(above);
        return new Vec(x, point.y() * Math.cos(e) - z * Math.sin(e), point.y() * Math.sin(e) + z * Math.cos(e));
    }
}
