package dev.plumbline.picture;

import java.util.List;

/**
 * Where a part of space comes to lie on the canvas.
 *
 * @param scale canvas units a centimeter
 * @param left canvas place of the middle of space, to the right
 * @param top canvas place of the middle of space, down
 */
record Frame(double scale, double left, double top) {

    double x(double along) {
        return left + scale * along;
    }

    double y(double high) {
        return top - scale * high;
    }

    String at(Vec point) {
        return Numbers.pair(x(point.x()), y(point.y()));
    }

    /** Spheres of the picture as circles of the canvas, each smaller by some canvas units. */
    String hull(List<Ball> seen, double shrunk) {
        return Hull.path(seen.stream()
                .map(ball -> new Ball(
                        new Vec(x(ball.center().x()), y(ball.center().y()), 0),
                        Math.max(0.3, scale * ball.radius() - shrunk)))
                .toList());
    }
}
