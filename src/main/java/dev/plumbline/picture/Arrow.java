package dev.plumbline.picture;

import java.util.List;

/**
 * An arrow of movement.
 *
 * @param way its points in the picture, in centimeters
 * @param both whether it has a head at either end
 */
record Arrow(List<Vec> way, boolean both) implements Mark {

    private static final double HEAD = 13;
    private static final double LINE = 4.2;

    Arrow {
        way = List.copyOf(way);
    }

    @Override
    public double depth() {
        return 5000;
    }

    @Override
    public Box bounds() {
        Box box = Box.NOTHING;
        for (Vec point : way) {
            box = box.with(point, 3);
        }
        return box;
    }

    @Override
    public String svg(Frame frame) {
        List<Vec> points = way.stream()
                .map(point -> new Vec(frame.x(point.x()), frame.y(point.y()), 0))
                .toList();
        int last = points.size() - 1;
        String heads = head(points.get(last), back(points, false));
        List<Vec> line = cut(points, both);
        if (both) {
            heads += head(points.get(0), back(points, true));
        }
        StringBuilder path = new StringBuilder(
                "M" + Numbers.pair(line.get(0).x(), line.get(0).y()));
        for (Vec point : line.subList(1, line.size())) {
            path.append('L').append(Numbers.pair(point.x(), point.y()));
        }
        String d = path + "\"/>\n";
        return "<path fill=\"none\" stroke=\"#fff\" stroke-width=\"8.4\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\""
                + d
                + "<path fill=\"" + Style.ARROW + "\" stroke=\"#fff\" stroke-width=\"1.6\" d=\"" + heads + "\"/>\n"
                + "<path fill=\"none\" stroke=\"" + Style.ARROW + "\" stroke-width=\"" + Numbers.of(LINE)
                + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"" + d;
    }

    /** The point of the way that is a head's length before its end. */
    private static Vec back(List<Vec> points, boolean atStart) {
        int last = points.size() - 1;
        Vec tip = points.get(atStart ? 0 : last);
        for (int i = 1; i <= last; i++) {
            Vec point = points.get(atStart ? i : last - i);
            if (point.minus(tip).length() >= HEAD * 0.8) {
                return tip.plus(point.minus(tip).unit().times(HEAD));
            }
        }
        return tip.plus(points.get(atStart ? last : 0).minus(tip).unit().times(HEAD));
    }

    /** The way without what the heads cover. */
    private static List<Vec> cut(List<Vec> points, boolean both) {
        Vec start = points.get(0);
        Vec end = points.get(points.size() - 1);
        double keep = HEAD * 0.8;
        List<Vec> line = points.stream()
                .filter(point -> point.minus(end).length() >= keep
                        && (!both || point.minus(start).length() >= keep))
                .toList();
        return line.size() > 1 ? line : List.of(start.towards(end, both ? 0.4 : 0), start.towards(end, 0.6));
    }

    private static String head(Vec tip, Vec back) {
        Vec along = tip.minus(back).unit();
        Vec aside = new Vec(-along.y(), along.x(), 0).times(HEAD * 0.5);
        Vec left = back.plus(aside);
        Vec right = back.minus(aside);
        return "M" + Numbers.pair(tip.x(), tip.y()) + "L" + Numbers.pair(left.x(), left.y()) + "L"
                + Numbers.pair(right.x(), right.y()) + "Z";
    }
}
