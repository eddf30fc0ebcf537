package dev.plumbline.picture;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The body chart of a person: front and back, where the pain is and how severe, and what was asked about and is free of it. */
public final class BodyChart {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 400;
    private static final double SCALE = 1.78;
    private static final double FLOOR = 326;
    private static final double FRONT = 104;
    private static final double BACK = 296;

    private final BodyShading shading;

    BodyChart(BodyData data, BodyPain pain) {
        shading = new BodyShading(data, pain);
    }

    /**
     * The chart as a piece of SVG that stands alone or inside HTML. Every region is a path with {@code data-region}, {@code data-side}
     * and {@code data-view} and a title.
     *
     * @param words text by key, see {@link Pictures#words()}
     * @param id what its ids begin with; another one for each picture on a page, of letters, digits and hyphens
     */
    public String toSvg(UnaryOperator<String> words, String id) {
        StringBuilder svg = new StringBuilder(Svg.open(id, WIDTH, HEIGHT, words.apply("body.title"), alt(words)));
        svg.append("<defs>\n");
        for (Band band : shading.data().bands()) {
            svg.append(band.pattern(id + "-" + band.key()));
        }
        svg.append("<pattern id=\"")
                .append(id)
                .append("-numb\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\">");
        svg.append("<circle cx=\"3\" cy=\"3\" r=\"1.7\" fill=\"#111\"/></pattern>\n");
        for (Region.View view : Region.View.values()) {
            svg.append("<clipPath id=\"")
                    .append(id)
                    .append('-')
                    .append(name(view))
                    .append("\"><path d=\"");
            svg.append(outline(view).path(frame(view))).append("\"/></clipPath>\n");
        }
        svg.append("</defs>\n");
        for (Region.View view : Region.View.values()) {
            svg.append(view(view, words, id));
        }
        return svg.append(new BodyLegend(shading, words, id).svg())
                .append("</svg>\n")
                .toString();
    }

    /**
     * The chart as PNG on white.
     *
     * @param width in pixels, 16 to 8192
     * @throws dev.plumbline.PlumblineException when the library for it is not on the class path
     */
    public byte[] toPng(UnaryOperator<String> words, int width) {
        return Png.of(toSvg(words, "body"), width, WIDTH, HEIGHT);
    }

    /** What the chart shows, in words. */
    public String alt(UnaryOperator<String> words) {
        return new BodyText(shading, words).all();
    }

    private static String name(Region.View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }

    private static Frame frame(Region.View view) {
        return new Frame(SCALE, view == Region.View.FRONT ? FRONT : BACK, FLOOR);
    }

    private Outline outline(Region.View view) {
        return new Outline(shading.data().posture(), new Camera(view == Region.View.FRONT ? 90 : -90, 0));
    }

    private String view(Region.View view, UnaryOperator<String> words, String id) {
        Frame frame = frame(view);
        Outline outline = outline(view);
        StringBuilder svg = new StringBuilder("<g data-view=\"" + name(view) + "\">\n");
        svg.append(outline.svg(frame));
        svg.append("<g clip-path=\"url(#")
                .append(id)
                .append('-')
                .append(name(view))
                .append(")\">\n");
        for (Region region : shading.data().regions()) {
            if (region.view() == view) {
                svg.append(region(region, frame, words, id));
            }
        }
        svg.append("</g>\n");
        for (java.util.List<Vec> line : shading.data().lines().getOrDefault(view, java.util.List.of())) {
            svg.append("<path fill=\"none\" stroke=\"#555\" stroke-width=\"1.2\" stroke-linecap=\"round\" d=\"");
            svg.append(Curve.through(line).stream().map(frame::at).collect(Collectors.joining("L", "M", "")));
            svg.append("\"/>\n");
        }
        svg.append(outline.face(frame));
        for (Region region : shading.data().regions()) {
            Vec tick = region.tick();
            if (region.view() == view && tick != null && shading.isTicked(region)) {
                svg.append(BodyLegend.tick(frame, region.seen(tick)));
            }
        }
        return svg.append("</g>\n")
                .append(BodyLegend.labels(view, frame, words))
                .toString();
    }

    private String region(Region region, Frame frame, UnaryOperator<String> words, String id) {
        Band band = shading.band(region);
        String path = region.corners().stream()
                .map(corner -> frame.at(region.seen(corner)))
                .collect(Collectors.joining("L", "M", "Z"));
        String fill = band == null ? "#fff\" fill-opacity=\"0" : "url(#" + id + "-" + band.key() + ")";
        String line = band == null ? "#d0d0d0\" stroke-width=\"0.8" : "#222\" stroke-width=\"1.2";
        String state = shading.isTicked(region) || isClear(region) ? "clear" : band == null ? "unmarked" : band.key();
        String svg =
                "<path data-region=\"" + region.site() + "\" data-side=\"" + name(region.side()) + "\" data-view=\""
                        + name(region.view()) + "\" data-state=\"" + state + "\" fill=\"" + fill + "\" stroke=\"" + line
                        + "\" d=\"" + path + "\"><title>"
                        + Svg.escaped(new BodyText(shading, words).title(region)) + "</title></path>\n";
        if (shading.isNumb(region)) {
            svg += "<path fill=\"url(#" + id + "-numb)\" d=\"" + path + "\"/>\n";
        }
        return svg;
    }

    private boolean isClear(Region region) {
        return shading.pain().clear().contains(region.site());
    }

    private static String name(Region.Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
