package dev.plumbline.picture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A thing of a picture, or a piece of one: what lies between balls (a rod, a ball), between corners, or a ring.
 *
 * @param kind how its balls are drawn
 * @param seen corners with radius in the picture
 * @param fill of the paper, or none
 * @param layer how near it is
 */
record Thing(Kind kind, List<Ball> seen, String fill, double layer) implements Mark {

    /** How the balls of a thing are drawn. */
    enum Kind {
        ROUNDED,
        RING,
        LINE
    }

    Thing {
        seen = List.copyOf(seen);
    }

    @Override
    public double depth() {
        return layer;
    }

    @Override
    public Box bounds() {
        Box box = Box.NOTHING;
        for (Ball ball : seen) {
            box = box.with(ball.center(), ball.radius());
        }
        return box;
    }

    private List<Vec> centers() {
        return seen.stream().map(Ball::center).toList();
    }

    @Override
    public String svg(Frame frame) {
        String path = kind == Kind.LINE
                ? (seen.size() > 2 ? Curve.through(centers()) : centers())
                        .stream().map(frame::at).collect(Collectors.joining("L", "M", ""))
                : frame.hull(seen, 0);
        return "<path fill=\"" + (kind == Kind.ROUNDED ? fill : "none") + "\" stroke=\"" + Style.INK
                + "\" stroke-width=\"" + Numbers.of(kind == Kind.RING ? 4 : 2) + "\" stroke-linejoin=\"round\""
                + " stroke-linecap=\"round\" d=\"" + path + "\"/>\n";
    }
}
