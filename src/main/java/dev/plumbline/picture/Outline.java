package dev.plumbline.picture;

import java.util.List;
import java.util.stream.Collectors;

/** A figure as one outline, without clothes. */
final class Outline {

    private final List<Part> seen;
    private final Face face;

    Outline(Posture posture, Camera camera) {
        Skeleton bones = new Skeleton(posture);
        seen = new Flesh(bones)
                .all().stream()
                        .filter(part ->
                                !part.name().endsWith("Sleeve") && !part.name().endsWith("Shorts"))
                        .map(part -> part.seen(camera))
                        .toList();
        face = new Face(bones, camera, 0);
    }

    String path(Frame frame) {
        return seen.stream().map(part -> frame.hull(part.balls(), 0)).collect(Collectors.joining());
    }

    String svg(Frame frame) {
        String path = path(frame);
        return "<path fill=\"none\" stroke=\"" + Style.INK + "\" stroke-width=\"" + Numbers.of(2 * Style.FAR_LINE)
                + "\" stroke-linejoin=\"round\" d=\"" + path + "\"/>\n<path fill=\"#fff\" d=\"" + path + "\"/>\n";
    }

    String face(Frame frame) {
        return face.svg(frame);
    }
}
