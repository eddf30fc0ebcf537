package dev.plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arrows in the data: the way of a joint from the position before, or points of the picture. */
final class Arrows {

    private static final List<String> KEYS = List.of("of", "shift", "from", "to", "both", "path", "near");
    private static final int STEPS = 24;
    /** A way shorter than this in the picture is none that an arrow could show, in centimeters. */
    private static final double SHORTEST = 4;

    private Arrows() {}

    static List<Mark> marks(@Nullable Data list, @Nullable Posture before, Posture now, Camera camera) {
        List<Mark> marks = new ArrayList<>();
        if (list != null) {
            for (Data data : list.list()) {
                Map<String, Data> entries = data.entries(KEYS);
                Data both = entries.get("both");
                List<Vec> way = entries.containsKey("path")
                        ? drawn(entries, data, new Skeleton(now), camera)
                        : travelled(entries, data, before, now, camera);
                marks.add(new Arrow(way, both != null && both.text().equals("true")));
            }
        }
        return marks;
    }

    private static List<Vec> travelled(
            Map<String, Data> entries, Data data, @Nullable Posture before, Posture now, Camera camera) {
        Data of = entries.get("of");
        if (of == null || before == null) {
            throw data.wrong(
                    "an arrow has the 'path' it takes, or is 'of' a joint that moved since the position before");
        }
        Vec shift = entries.containsKey("shift") ? data.need("shift").vec(2) : Vec.ZERO;
        double from = entries.containsKey("from") ? data.need("from").number() : 0;
        double to = entries.containsKey("to") ? data.need("to").number() : 1;
        List<Vec> way = new ArrayList<>();
        double length = 0;
        for (int i = 0; i <= STEPS; i++) {
            Skeleton bones = new Skeleton(before.towards(now, from + (to - from) * i / STEPS));
            way.add(camera.seen(joint(of, bones)).plus(shift));
            length += i == 0 ? 0 : way.get(i).minus(way.get(i - 1)).length();
        }
        if (length < SHORTEST) {
            throw of.wrong("'" + of.text() + "' hardly moves between the positions; an arrow would show nothing");
        }
        return way;
    }

    private static Vec joint(Data of, Skeleton bones) {
        if (!bones.has(of.text())) {
            throw of.wrong("there is no joint '" + of.text() + "'; there are "
                    + String.join(", ", bones.joints().keySet()));
        }
        return bones.joint(of.text());
    }

    /** A smooth way through the points that are said. */
    private static List<Vec> drawn(Map<String, Data> entries, Data data, Skeleton bones, Camera camera) {
        Data near = entries.get("near");
        Vec origin = near == null ? Vec.ZERO : camera.seen(joint(near, bones));
        List<Vec> points = data.need("path").list().stream()
                .map(point -> point.vec(2).plus(origin))
                .toList();
        if (points.size() < 2) {
            throw data.wrong("a way has at least two points");
        }
        return Curve.through(points);
    }
}
