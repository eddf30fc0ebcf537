package dev.plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How the positions of an exercise share the canvas: side by side, or one above the other when they lie. */
final class Layout {

    static final double WIDTH = 400;
    static final double HEIGHT = 300;
    private static final double MARGIN = 8;
    private static final double GAP = 14;
    private static final double BADGE = 13;
    private static final double LARGEST = 2.2;

    private final List<Panel> panels;
    private final List<Box> boxes;

    Layout(List<Panel> panels) {
        this.panels = panels;
        this.boxes = panels.stream().map(Panel::bounds).toList();
    }

    /** Where each position comes to lie. */
    List<Frame> frames() {
        double row = rowScale();
        double column = columnScale();
        return row >= column ? row(Math.min(row, LARGEST)) : column(Math.min(column, LARGEST));
    }

    String svg(UnaryOperator<String> words) {
        List<Frame> frames = frames();
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < panels.size(); i++) {
            svg.append("<g data-position=\"").append(panels.get(i).caption()).append("\">\n<title>");
            svg.append(Svg.escaped(words.apply(Pictures.CAPTION + panels.get(i).caption())))
                    .append("</title>\n");
            svg.append(panels.get(i).svg(frames.get(i)));
            svg.append("</g>\n");
        }
        return svg.append(badges(frames)).toString();
    }

    private double badge() {
        return panels.size() > 1 ? 2 * BADGE + 4 : 0;
    }

    private double rowScale() {
        double width = boxes.stream().mapToDouble(Box::width).sum() + 6 * boxes.size();
        double room = WIDTH - 2 * MARGIN - (boxes.size() - 1) * GAP - boxes.size() * badge();
        return Math.min(room / width, (HEIGHT - 2 * MARGIN - badge() / 2) / height());
    }

    private double columnScale() {
        double height = boxes.stream().mapToDouble(Box::height).sum();
        double room = HEIGHT - 2 * MARGIN - (boxes.size() - 1) * GAP;
        return Math.min(room / height, (WIDTH - 2 * MARGIN - badge()) / (all().width() + 6));
    }

    private Box all() {
        return boxes.stream().reduce(Box.NOTHING, Box::with);
    }

    private double height() {
        return all().height();
    }

    private List<Frame> row(double scale) {
        double used =
                boxes.stream().mapToDouble(box -> (box.width() + 6) * scale).sum();
        double space = (WIDTH - 2 * MARGIN - used - boxes.size() * badge()) / boxes.size();
        double bottom = HEIGHT - (HEIGHT - height() * scale - badge() / 2) / 2 + scale * all().low();
        List<Frame> frames = new ArrayList<>();
        double x = MARGIN;
        for (Box box : boxes) {
            double left = x + space / 2 + badge();
            frames.add(new Frame(scale, left + (3 - box.left()) * scale, bottom));
            x = left + (box.width() + 6) * scale + space / 2;
        }
        return frames;
    }

    private List<Frame> column(double scale) {
        double used = boxes.stream().mapToDouble(box -> box.height() * scale).sum();
        double space = (HEIGHT - 2 * MARGIN - used) / boxes.size();
        double width = (all().width() + 6) * scale;
        double left = MARGIN + badge() + (WIDTH - 2 * MARGIN - badge() - width) / 2 + (3 - all().left()) * scale;
        List<Frame> frames = new ArrayList<>();
        double y = MARGIN;
        for (Box box : boxes) {
            y += space / 2;
            frames.add(new Frame(scale, left, y + box.high() * scale));
            y += box.height() * scale + space / 2;
        }
        return frames;
    }

    private String badges(List<Frame> frames) {
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < frames.size() && frames.size() > 1; i++) {
            Frame frame = frames.get(i);
            Box box = boxes.get(i);
            boolean lying = rowScale() < columnScale();
            double x = lying ? MARGIN + BADGE : Math.max(MARGIN + BADGE, frame.x(box.left()) - BADGE - 4);
            double y = lying ? Math.max(MARGIN + BADGE, frame.y((box.high() + box.low()) / 2)) : MARGIN + BADGE;
            svg.append(Digits.badge(i + 1, x, y, BADGE));
        }
        return svg.toString();
    }
}
