package dev.plumbline.picture;

import java.util.List;

/** A mat on the floor under a body. */
final class Mat {

    static final double THICK = 2;
    private static final double HALF = 32;

    private Mat() {}

    /** A mat from one place along the floor to another; two more numbers say its sides. */
    static Mark mark(List<Double> span, Camera camera) {
        double near = span.size() > 3 ? span.get(3) : HALF;
        double far = span.size() > 2 ? span.get(2) : -HALF;
        List<Vec> corners = List.of(
                new Vec(span.get(0), 0, far), new Vec(span.get(1), 0, far),
                new Vec(span.get(1), 0, near), new Vec(span.get(0), 0, near),
                new Vec(span.get(0), -THICK, far), new Vec(span.get(1), -THICK, far),
                new Vec(span.get(1), -THICK, near), new Vec(span.get(0), -THICK, near));
        List<Ball> seen = corners.stream()
                .map(corner -> new Ball(camera.seen(corner), 0.1))
                .toList();
        return new Thing(Thing.Kind.ROUNDED, seen, "#e6e6e6", -2000);
    }
}
