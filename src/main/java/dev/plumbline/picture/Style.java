package dev.plumbline.picture;

/** The one style of all pictures, in units of the canvas: 400 wide. */
final class Style {

    static final double LINE = 2.6;
    static final double FAR_LINE = 2;
    static final String INK = "#111";
    static final String FAR_INK = "#7d7d7d";
    static final String ARROW = "#123f7a";

    private Style() {}

    static String fill(Part.Cloth cloth, boolean far) {
        return switch (cloth) {
            case SKIN -> far ? "#f0f0f0" : "#fff";
            case SHIRT -> far ? "#dedede" : "#d6d6d6";
            case SHORTS -> far ? "#b4b4b4" : "#8f8f8f";
        };
    }
}
