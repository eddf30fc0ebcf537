package dev.plumbline.picture;

/** The numbers of the positions, drawn: a picture needs no font. */
final class Digits {

    private static final String[] STROKES = {
        "M-3 -4L1 -7V7", "M-4 -3.5A4.2 4.2 0 1 1 3.2 -0.5L-4.2 7H4.6", "M-4 -6.6H4L-0.6 -1.4A4.3 4.3 0 1 1 -4.2 4.6"
    };

    private Digits() {}

    /** A white number, one to three, on a dark disc. */
    static String badge(int number, double x, double y, double radius) {
        return "<g transform=\"translate(" + Numbers.pair(x, y) + ")\"><circle r=\"" + Numbers.of(radius) + "\" fill=\""
                + Style.INK + "\"/><path fill=\"none\" stroke=\"#fff\" stroke-width=\"2.6\" stroke-linecap=\"round\""
                + " stroke-linejoin=\"round\" d=\"" + STROKES[number - 1] + "\"/></g>\n";
    }
}
