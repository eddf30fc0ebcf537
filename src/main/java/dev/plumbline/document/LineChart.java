package dev.plumbline.document;

import dev.plumbline.catalogue.Span;
import dev.plumbline.report.Phrases;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;

/** A measure over time as a drawing: its values, and from where on a change counts. */
final class LineChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 196;
    private static final int LEFT = 52;
    private static final int RIGHT = 600;
    private static final int TOP = 24;
    private static final int BOTTOM = 160;
    private static final int STEPS = 5;

    /** Dates nearer than this would run into one another. */
    private static final double ROOM_FOR_DATE = 72;

    private final Series series;
    private final String id;
    private final Phrases phrases;
    private final Span drawn;
    private final StringBuilder svg = new StringBuilder();

    private LineChart(Series series, String id, Phrases phrases) {
        this.series = series;
        this.id = id;
        this.phrases = phrases;
        this.drawn = series.drawn();
    }

    /**
     * The drawing as a piece of SVG.
     *
     * @param id what its ids begin with; another one for each drawing of a page
     */
    static String of(Series series, String id, Phrases phrases) {
        LineChart chart = new LineChart(series, id, phrases);
        chart.open();
        chart.goal();
        chart.scale();
        chart.line();
        return chart.svg.append("</svg>").toString();
    }

    private void open() {
        String points = series.points().stream()
                .map(point -> phrases.say("progress.point", phrases.number(point.value()), phrases.date(point.date())))
                .collect(Collectors.joining("; "));
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\""
                + WIDTH + "\" height=\"" + HEIGHT + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id
                + "-desc\">");
        svg.append("<title id=\"" + id + "-title\">" + escaped(series.name()) + "</title>");
        svg.append("<desc id=\"" + id + "-desc\">" + escaped(phrases.say("progress.alt", series.name(), points))
                + "</desc>");
        svg.append("<g font-family=\"Open Sans, Noto Sans, Arial, sans-serif\" font-size=\"14\" fill=\"#1a1a1a\">");
    }

    /** What is better by a change that counts lies in a band of its own. */
    private void goal() {
        Double goal = series.goal();
        if (goal == null) {
            return;
        }
        double from = series.lowerIsBetter() ? y(goal) : TOP;
        double to = series.lowerIsBetter() ? BOTTOM : y(goal);
        svg.append("<rect x=\"" + LEFT + "\" y=\"" + n(from) + "\" width=\"" + (RIGHT - LEFT) + "\" height=\""
                + n(to - from) + "\" fill=\"#e7eef6\"/>");
        svg.append("<path d=\"M" + LEFT + " " + n(y(goal)) + "H" + RIGHT
                + "\" stroke=\"#33566e\" stroke-width=\"1.5\" stroke-dasharray=\"7 5\" fill=\"none\"/>");
        // The first value lies outside the band, so its beginning is free for words.
        text(LEFT + 6, series.lowerIsBetter() ? BOTTOM - 7 : TOP + 16, "start", phrases.say("progress.counts"));
    }

    private void scale() {
        for (int step = 0; step <= STEPS; step++) {
            double value = drawn.from() + (drawn.to() - drawn.from()) * step / STEPS;
            svg.append("<path d=\"M" + LEFT + " " + n(y(value)) + "H" + RIGHT
                    + "\" stroke=\"#c8c8c8\" stroke-width=\"1\" fill=\"none\"/>");
            text(LEFT - 8, y(value) + 5, "end", phrases.number(Math.round(value * 10) / 10.0));
        }
    }

    private void line() {
        String path = series.points().stream()
                .map(point -> n(x(point)) + " " + n(y(point.value())))
                .collect(Collectors.joining("L", "M", ""));
        svg.append("<path d=\"" + path + "\" stroke=\"#1a1a1a\" stroke-width=\"2.5\" fill=\"none\"/>");
        DateTimeFormatter day = DateTimeFormatter.ofPattern(phrases.say("progress.day"), phrases.locale());
        double written = -ROOM_FOR_DATE;
        for (Series.Point point : series.points()) {
            svg.append(
                    "<circle cx=\"" + n(x(point)) + "\" cy=\"" + n(y(point.value())) + "\" r=\"5\" fill=\"#1a1a1a\"/>");
            boolean high = y(point.value()) < TOP + 20;
            text(x(point), y(point.value()) + (high ? 22 : -10), "middle", phrases.number(point.value()));
            if (x(point) - written >= ROOM_FOR_DATE) {
                written = x(point);
                text(written, BOTTOM + 24, "middle", day.format(point.date()));
            }
        }
        svg.append("</g>");
    }

    private void text(double x, double y, String anchor, String words) {
        svg.append("<text x=\"" + n(x) + "\" y=\"" + n(y) + "\" text-anchor=\"" + anchor + "\">" + escaped(words)
                + "</text>");
    }

    private double x(Series.Point point) {
        long days = ChronoUnit.DAYS.between(
                series.points().get(0).date(),
                series.points().get(series.points().size() - 1).date());
        long since = ChronoUnit.DAYS.between(series.points().get(0).date(), point.date());
        double inner = RIGHT - LEFT - 60;
        return days == 0 ? LEFT + 30 + inner / 2 : LEFT + 30 + inner * since / days;
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (value - drawn.from()) / (drawn.to() - drawn.from());
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
