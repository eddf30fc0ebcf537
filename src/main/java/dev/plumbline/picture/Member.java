package dev.plumbline.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The trunk or a limb as it is seen: one outline around its parts.
 *
 * @param depth how near it is
 * @param far whether it is on the side that the viewer sees less of
 * @param seen its parts, in the picture
 * @param joint what joins it to the trunk without a line, in the picture
 */
record Member(double depth, boolean far, List<Part> seen, List<Part> joint) implements Mark {

    Member {
        seen = List.copyOf(seen);
        joint = List.copyOf(joint);
    }

    @Override
    public Box bounds() {
        Box box = Box.NOTHING;
        for (Part part : seen) {
            for (Ball ball : part.balls()) {
                box = box.with(ball.center(), ball.radius());
            }
        }
        return box;
    }

    @Override
    public String svg(Frame frame) {
        StringBuilder all = new StringBuilder();
        Map<Part.Cloth, StringBuilder> fills = new EnumMap<>(Part.Cloth.class);
        for (Part part : seen) {
            String path = frame.hull(part.balls(), 0);
            all.append(path);
            fills.computeIfAbsent(part.cloth(), cloth -> new StringBuilder()).append(path);
        }
        double line = far ? Style.FAR_LINE : Style.LINE;
        StringBuilder svg = new StringBuilder();
        svg.append("<path fill=\"none\" stroke=\"").append(far ? Style.FAR_INK : Style.INK);
        svg.append("\" stroke-width=\"").append(Numbers.of(line * 2));
        svg.append("\" stroke-linejoin=\"round\" d=\"").append(all).append("\"/>\n");
        fills.forEach((cloth, path) -> fill(svg, cloth, path.toString()));
        for (Part part : joint) {
            fill(svg, part.cloth(), frame.hull(part.balls(), 0.4));
        }
        return svg.toString();
    }

    private void fill(StringBuilder svg, Part.Cloth cloth, String path) {
        svg.append("<path fill=\"")
                .append(Style.fill(cloth, far))
                .append("\" d=\"")
                .append(path)
                .append("\"/>\n");
    }
}
