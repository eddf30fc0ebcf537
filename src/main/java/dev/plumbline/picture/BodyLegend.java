package dev.plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the signs of a body chart mean, under it. */
record BodyLegend(BodyShading shading, UnaryOperator<String> words, String id) {

    private static final double TOP = 364;
    private static final double ROW = 20;
    private static final int ROWS = 2;
    private static final double COLUMN = 195;

    /** A sign with its words. */
    private record Entry(String sign, String text) {}

    String svg() {
        List<Entry> entries = new ArrayList<>();
        for (Band band : shading.bandsInUse()) {
            entries.add(
                    new Entry(box("url(#" + id + "-" + band.key() + ")"), words.apply("body.severity." + band.key())));
        }
        if (shading.pain().numb()) {
            entries.add(new Entry(box("url(#" + id + "-numb)"), words.apply("body.legend.numb")));
        }
        if (!shading.pain().clear().isEmpty()) {
            entries.add(new Entry(tick(11, 2), words.apply("body.legend.clear")));
        }
        StringBuilder svg = new StringBuilder("<g data-legend=\"true\">\n");
        for (int i = 0; i < entries.size(); i++) {
            int column = i / ROWS;
            double x = 10 + column * COLUMN;
            double y = TOP + (i % ROWS) * ROW;
            svg.append("<g transform=\"translate(").append(Numbers.pair(x, y)).append(")\">");
            svg.append(entries.get(i).sign());
            svg.append(text(30, 5, "start", entries.get(i).text())).append("</g>\n");
        }
        return svg.append("</g>\n").toString();
    }

    private static String box(String fill) {
        return "<path fill=\"" + fill + "\" stroke=\"#222\" stroke-width=\"1.2\" d=\"M0 -6H22V7H0Z\"/>";
    }

    /** The names of a view and of its sides. */
    static String labels(Region.View view, Frame frame, UnaryOperator<String> words) {
        boolean front = view == Region.View.FRONT;
        String left = words.apply(front ? "body.right" : "body.left");
        String right = words.apply(front ? "body.left" : "body.right");
        return text(frame.x(0), frame.y(0) + 20, "middle", words.apply(front ? "body.front" : "body.back"))
                + text(frame.x(-29), frame.y(163), "middle", left)
                + text(frame.x(29), frame.y(163), "middle", right);
    }

    static String tick(Frame frame, Vec place) {
        return tick(frame.x(place.x()), frame.y(place.y()));
    }

    private static String tick(double x, double y) {
        String path = "d=\"M" + Numbers.pair(x - 5, y) + "L" + Numbers.pair(x - 1.2, y + 4) + "L"
                + Numbers.pair(x + 5.6, y - 5.4) + "\"/>";
        return "<path fill=\"none\" stroke=\"#fff\" stroke-width=\"5\" stroke-linecap=\"round\" " + path
                + "<path fill=\"none\" stroke=\"#0a5c36\" stroke-width=\"2.6\" stroke-linecap=\"round\" " + path + "\n";
    }

    private static String text(double x, double y, String anchor, String text) {
        return "<text x=\"" + Numbers.of(x) + "\" y=\"" + Numbers.of(y)
                + "\" font-family=\"sans-serif\" font-size=\"13\"" + " text-anchor=\"" + anchor + "\" fill=\"#111\">"
                + Svg.escaped(text) + "</text>\n";
    }
}
