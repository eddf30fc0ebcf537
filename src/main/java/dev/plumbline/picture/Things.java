package dev.plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The things in the data: pieces of their own, or a kit of pieces by its name. */
final class Things {

    private static final List<String> KEYS =
            List.of("box", "rod", "ball", "ring", "line", "kit", "at", "in", "fill", "layer");
    private static final List<String> SHAPES = List.of("box", "rod", "ball", "ring", "line", "kit");
    private static final Map<String, String> FILLS =
            Map.of("none", "none", "white", "#fff", "light", "#ececec", "mid", "#c4c4c4", "dark", "#6b6b6b");
    private static final Map<String, Double> LAYERS = Map.of("behind", -1000.0, "middle", -1.0, "front", 1000.0);

    private final Map<String, Data> kits;

    Things(Map<String, Data> kits) {
        this.kits = Map.copyOf(kits);
    }

    /** The marks of a list of things, for a figure that may hold them. */
    List<Mark> marks(@Nullable Data list, Skeleton bones, Camera camera) {
        List<Mark> marks = new ArrayList<>();
        if (list != null) {
            list.list().forEach(data -> add(marks, data, bones, camera, Vec.ZERO, 0));
        }
        return marks;
    }

    private void add(List<Mark> marks, Data data, Skeleton bones, Camera camera, Vec origin, int depth) {
        Map<String, Data> entries = data.entries(KEYS);
        if (SHAPES.stream().filter(entries::containsKey).count() != 1) {
            throw data.wrong("a thing is one of " + String.join(", ", SHAPES));
        }
        Data at = entries.get("at");
        Vec place = origin.plus(held(entries.get("in"), bones)).plus(at == null ? Vec.ZERO : at.vec(2));
        Data kit = entries.get("kit");
        if (kit != null) {
            Data pieces = kits.get(kit.text());
            if (pieces == null || depth > 3) {
                throw kit.wrong("there is no kit '" + kit.text() + "'; there are "
                        + kits.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            pieces.list().forEach(piece -> add(marks, piece, bones, camera, place, depth + 1));
            return;
        }
        Function<Ball, Ball> seen = ball -> new Ball(camera.seen(ball.center().plus(place)), ball.radius());
        for (String shape : SHAPES) {
            Data said = entries.get(shape);
            if (said != null) {
                List<Ball> balls = balls(shape, said).stream().map(seen).toList();
                Thing.Kind kind = shape.equals("ring")
                        ? Thing.Kind.RING
                        : shape.equals("line") ? Thing.Kind.LINE : Thing.Kind.ROUNDED;
                String fill = choice(entries.get("fill"), FILLS, "#ececec");
                marks.add(new Thing(kind, balls, fill, choice(entries.get("layer"), LAYERS, -1000.0)));
            }
        }
    }

    private static Vec held(@Nullable Data in, Skeleton bones) {
        if (in == null) {
            return Vec.ZERO;
        }
        if (!bones.has(in.text())) {
            throw in.wrong("there is no joint '" + in.text() + "'");
        }
        return bones.joint(in.text());
    }

    private static <V> V choice(@Nullable Data said, Map<String, V> choices, V usual) {
        if (said == null) {
            return usual;
        }
        V chosen = choices.get(said.text());
        if (chosen == null) {
            throw said.wrong("there is " + choices.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    private static List<Ball> balls(String shape, Data data) {
        return switch (shape) {
            case "ball", "ring" -> {
                List<Double> n = data.numbers(4, 4);
                yield List.of(new Ball(new Vec(n.get(0), n.get(1), n.get(2)), n.get(3)));
            }
            case "rod" -> {
                List<Double> n = data.numbers(7, 7);
                yield List.of(
                        new Ball(new Vec(n.get(0), n.get(1), n.get(2)), n.get(6)),
                        new Ball(new Vec(n.get(3), n.get(4), n.get(5)), n.get(6)));
            }
            case "line" ->
                data.list().stream().map(point -> new Ball(point.vec(2), 0)).toList();
            default -> {
                List<Double> n = data.numbers(6, 6);
                yield Stream.of(n.get(0), n.get(3))
                        .flatMap(x -> Stream.of(n.get(1), n.get(4))
                                .flatMap(y -> Stream.of(n.get(2), n.get(5)).map(z -> new Ball(new Vec(x, y, z), 0.2))))
                        .toList();
            }
        };
    }
}
