package dev.plumbline.picture;

import dev.plumbline.PlumblineException;

/** SVG as PNG, where the library for it is there. */
final class Png {

    private static final int SMALLEST = 16;
    private static final int LARGEST = 8192;

    private Png() {}

    /** The picture in pixels; its height follows from its width by the canvas. */
    static byte[] of(String svg, int width, double canvasWidth, double canvasHeight) {
        if (width < SMALLEST || width > LARGEST) {
            throw new IllegalArgumentException(
                    "a picture is " + SMALLEST + " to " + LARGEST + " pixels wide, not " + width);
        }
        try {
            return Raster.png(svg, width, (int) Math.round(width * canvasHeight / canvasWidth));
        } catch (NoClassDefFoundError e) {
            throw new PlumblineException(
                    "PNG needs org.apache.xmlgraphics:batik-transcoder on the class path; add it, or take the SVG", e);
        }
    }
}
