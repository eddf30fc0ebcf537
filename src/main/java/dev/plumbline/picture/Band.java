package dev.plumbline.picture;

/**
 * How pain of some severity is shaded.
 *
 * @param key of its word
 * @param upTo the greatest severity that it is for, 0 to 10; -1 when severity is not known
 * @param fill color
 * @param spacing of the lines over it, in canvas units; 0 for none
 * @param crossed whether the lines go both ways
 */
record Band(String key, int upTo, String fill, double spacing, boolean crossed) {

    /** It as a pattern with this id. */
    String pattern(String id) {
        String size = Numbers.of(spacing == 0 ? 10 : spacing);
        StringBuilder svg = new StringBuilder("<pattern id=\"" + id + "\" width=\"" + size + "\" height=\"" + size
                + "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path fill=\"" + fill
                + "\" d=\"M0 0H" + size + "V" + size + "H0Z\"/>");
        if (spacing > 0) {
            svg.append("<path stroke=\"#222\" stroke-width=\"1.1\" d=\"M0 0V").append(size);
            svg.append(crossed ? "M0 0H" + size : "").append("\"/>");
        }
        return svg.append("</pattern>\n").toString();
    }
}
