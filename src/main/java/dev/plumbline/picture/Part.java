package dev.plumbline.picture;

import java.util.Comparator;
import java.util.List;

/**
 * A rounded piece of a figure: the smallest rounded body around its balls.
 *
 * @param name what it is, such as {@code pelvis} or {@code rightFoot}
 * @param cloth how it is filled
 */
record Part(String name, Cloth cloth, List<Ball> balls) {

    /** What a part of the figure is covered with. */
    enum Cloth {
        SKIN,
        SHIRT,
        SHORTS
    }

    Part {
        balls = List.copyOf(balls);
    }

    Part(String name, Cloth cloth, Ball... balls) {
        this(name, cloth, List.of(balls));
    }

    /** The part in the picture. */
    Part seen(Camera camera) {
        return new Part(
                name,
                cloth,
                balls.stream()
                        .map(ball -> new Ball(camera.seen(ball.center()), ball.radius()))
                        .toList());
    }

    /** The ball that comes nearest to the floor. */
    Ball lowest() {
        return balls.stream().min(Comparator.comparingDouble(Ball::lowest)).orElseThrow();
    }
}
