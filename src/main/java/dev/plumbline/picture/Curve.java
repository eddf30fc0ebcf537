package dev.plumbline.picture;

import java.util.ArrayList;
import java.util.List;

/** A smooth way through points: the curve of Catmull and Rom. */
final class Curve {

    private static final int STEPS = 12;

    private Curve() {}

    /** The way through at least two points; through two it is straight. */
    static List<Vec> through(List<Vec> points) {
        List<Vec> way = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Vec p = points.get(Math.max(0, i - 1));
            Vec q = points.get(i);
            Vec r = points.get(i + 1);
            Vec s = points.get(Math.min(points.size() - 1, i + 2));
            for (int k = i == 0 ? 0 : 1; k <= STEPS; k++) {
                way.add(between(p, q, r, s, (double) k / STEPS));
            }
        }
        return way;
    }

    private static Vec between(Vec p, Vec q, Vec r, Vec s, double t) {
        Vec b = r.minus(p).times(t);
        Vec c = p.times(2).minus(q.times(5)).plus(r.times(4)).minus(s).times(t * t);
        Vec d = q.times(3).minus(p).minus(r.times(3)).plus(s).times(t * t * t);
        return q.times(2).plus(b).plus(c).plus(d).times(0.5);
    }
}
