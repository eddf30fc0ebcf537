package dev.plumbline.picture;

/** The eyes and ears that the viewer sees: they tell whereto a figure looks. */
record Face(Skeleton bones, Camera camera, double depth) implements Mark {

    @Override
    public Box bounds() {
        return Box.NOTHING;
    }

    @Override
    public String svg(Frame frame) {
        StringBuilder svg = new StringBuilder();
        for (int side : new int[] {-1, 1}) {
            if (seen(new Vec(0.75, 0, 0.66 * side)).z() > 0.15) {
                svg.append(dot(frame, new Vec(7.4, 10.6, 3.4 * side), 0.9, Style.INK, "none"));
            }
            if (seen(new Vec(0, 0, side)).z() > 0.4) {
                svg.append(dot(frame, new Vec(-1, 9, 8 * side), 1.7, "#fff", Style.INK));
            }
        }
        return svg.toString();
    }

    private Vec seen(Vec direction) {
        return camera.seen(bones.headTurn().of(direction));
    }

    private String dot(Frame frame, Vec place, double radius, String fill, String stroke) {
        Vec at = camera.seen(bones.joint("head").plus(bones.headTurn().of(place)));
        return "<circle cx=\"" + Numbers.of(frame.x(at.x())) + "\" cy=\"" + Numbers.of(frame.y(at.y())) + "\" r=\""
                + Numbers.of(frame.scale() * radius) + "\" fill=\"" + fill + "\" stroke=\"" + stroke
                + "\" stroke-width=\"1.6\"/>\n";
    }
}
