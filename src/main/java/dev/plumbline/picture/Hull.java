package dev.plumbline.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The outline of a rounded part as it is seen: the tightest band around circles. */
final class Hull {

    private static final int STEPS = 96;

    /** A circle of the picture, and one point on it. */
    private record Spot(double x, double y, int circle) {}

    private Hull() {}

    /** The outline around circles, each a center of the picture with its radius, as path data; always the same way round. */
    static String path(List<Ball> circles) {
        if (circles.size() == 1) {
            return circle(circles.get(0));
        }
        List<Spot> spots = around(circles);
        int size = spots.size();
        int start = 0;
        while (start < size
                && spots.get(start).circle()
                        == spots.get((start + size - 1) % size).circle()) {
            start++;
        }
        if (start == size) {
            return circle(circles.get(spots.get(0).circle()));
        }
        StringBuilder path = new StringBuilder();
        int i = 0;
        while (i < size) {
            Spot first = spots.get((start + i) % size);
            int run = i;
            while (run + 1 < size && spots.get((start + run + 1) % size).circle() == first.circle()) {
                run++;
            }
            Spot last = spots.get((start + run) % size);
            path.append(path.isEmpty() ? 'M' : 'L').append(Numbers.pair(first.x(), first.y()));
            if (run > i) {
                String radius = Numbers.of(circles.get(first.circle()).radius());
                String large = (run - i) * 2 > STEPS ? "1" : "0";
                path.append('A')
                        .append(radius)
                        .append(' ')
                        .append(radius)
                        .append(" 0 ")
                        .append(large)
                        .append(" 0 ");
                path.append(Numbers.pair(last.x(), last.y()));
            }
            i = run + 1;
        }
        return path.append('Z').toString();
    }

    private static String circle(Ball circle) {
        double x = circle.center().x();
        double y = circle.center().y();
        double r = circle.radius();
        String arc = "A" + Numbers.of(r) + " " + Numbers.of(r) + " 0 0 0 ";
        return "M" + Numbers.pair(x - r, y) + arc + Numbers.pair(x + r, y) + arc + Numbers.pair(x - r, y) + "Z";
    }

    /** The outermost points, counterclockwise as the eye sees it. */
    private static List<Spot> around(List<Ball> circles) {
        List<Spot> spots = new ArrayList<>();
        for (int c = 0; c < circles.size(); c++) {
            Ball circle = circles.get(c);
            for (int i = 0; i < STEPS; i++) {
                double angle = 2 * Math.PI * i / STEPS;
                spots.add(new Spot(
                        circle.center().x() + circle.radius() * Math.cos(angle),
                        circle.center().y() + circle.radius() * Math.sin(angle),
                        c));
            }
        }
        spots.sort(Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y));
        List<Spot> lower = half(spots);
        List<Spot> reversed = new ArrayList<>(spots);
        java.util.Collections.reverse(reversed);
        List<Spot> upper = half(reversed);
        lower.remove(lower.size() - 1);
        upper.remove(upper.size() - 1);
        lower.addAll(upper);
        java.util.Collections.reverse(lower);
        return lower;
    }

    private static List<Spot> half(List<Spot> spots) {
        List<Spot> half = new ArrayList<>();
        for (Spot spot : spots) {
            while (half.size() > 1 && turn(half.get(half.size() - 2), half.get(half.size() - 1), spot) <= 1e-9) {
                half.remove(half.size() - 1);
            }
            half.add(spot);
        }
        return half;
    }

    private static double turn(Spot a, Spot b, Spot c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
