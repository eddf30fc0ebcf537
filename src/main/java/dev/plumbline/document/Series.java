package dev.plumbline.document;

import dev.plumbline.catalogue.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure over the visits of a person.
 *
 * @param name what is measured
 * @param points its values, the first visit first; at least one
 * @param scale from the lowest to the highest value it can have; null where it has no end
 * @param lowerIsBetter whether a falling value is an improvement
 * @param counts the smallest change that counts for one person, in points; null when none is known
 */
record Series(
        String name,
        List<Point> points,
        @Nullable Span scale,
        boolean lowerIsBetter,
        @Nullable Double counts) {

    Series {
        points = List.copyOf(points);
    }

    /** A value at a visit. */
    record Point(LocalDate date, double value) {}

    /** What became of it. */
    enum Change {
        ONCE,
        PLAIN,
        LITTLE,
        BETTER,
        WORSE
    }

    double first() {
        return points.get(0).value();
    }

    double last() {
        return points.get(points.size() - 1).value();
    }

    Change change() {
        if (points.size() == 1) {
            return Change.ONCE;
        } else if (counts == null) {
            return Change.PLAIN;
        } else if (Math.abs(last() - first()) < counts) {
            return Change.LITTLE;
        }
        return (last() < first()) == lowerIsBetter ? Change.BETTER : Change.WORSE;
    }

    /** From where on the value counts as better than at first, or null when that is not known or outside the scale. */
    @Nullable
    Double goal() {
        if (counts == null) {
            return null;
        }
        double goal = lowerIsBetter ? first() - counts : first() + counts;
        return scale != null && (goal < scale.from() || goal > scale.to()) ? null : goal;
    }

    /** The values between which a drawing of it runs. */
    Span drawn() {
        if (scale != null) {
            return scale;
        }
        double highest = points.stream().mapToDouble(Point::value).max().orElse(1);
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 1))));
        return new Span(0, Math.max(step, Math.ceil(highest / step) * step));
    }
}
