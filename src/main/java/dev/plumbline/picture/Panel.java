package dev.plumbline.picture;

import java.util.Comparator;
import java.util.List;

/**
 * One position of an exercise, ready to be drawn.
 *
 * @param caption key of the word for the position
 * @param posture how the body is held in it
 * @param marks what is drawn, in the picture
 * @param floor whether it stands on a floor, and how much lower than the body's
 */
record Panel(
        String caption,
        Posture posture,
        List<Mark> marks,
        @org.jspecify.annotations.Nullable Double floor) {

    Panel {
        marks = marks.stream().sorted(Comparator.comparingDouble(Mark::depth)).toList();
    }

    Box bounds() {
        Box box = Box.NOTHING;
        for (Mark mark : marks) {
            box = box.with(mark.bounds());
        }
        return floor == null ? box : box.with(new Box(box.left(), floor - 1, box.right(), floor));
    }

    String svg(Frame frame) {
        StringBuilder svg = new StringBuilder();
        if (floor != null) {
            Box box = bounds();
            svg.append("<path fill=\"none\" stroke=\"").append(Style.INK);
            svg.append("\" stroke-width=\"2\" stroke-linecap=\"round\" d=\"M");
            svg.append(Numbers.pair(frame.x(box.left() - 3), frame.y(floor) + 1.4))
                    .append('H');
            svg.append(Numbers.of(frame.x(box.right() + 3))).append("\"/>\n");
        }
        marks.forEach(mark -> svg.append(mark.svg(frame)));
        return svg.toString();
    }
}
