package dev.plumbline.picture;

/**
 * A sphere of the body or of a thing; what lies between several of them makes a part.
 *
 * @param center in space, in centimeters
 * @param radius in centimeters
 */
record Ball(Vec center, double radius) {

    double lowest() {
        return center.y() - radius;
    }

    Ball shrunk(double by) {
        return new Ball(center, Math.max(0.1, radius - by));
    }
}
