package dev.plumbline.document;

import java.util.Locale;

/** How well one color can be read on another, as WCAG 2 counts it. */
final class Contrast {

    /** For text of the usual size. */
    static final double LEAST = 4.5;

    private Contrast() {}

    static boolean isColor(String color) {
        return color.matches("#[0-9a-fA-F]{6}");
    }

    /** From 1 for the same color to 21 for black on white. */
    static double of(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    static String shown(double ratio) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
    }

    private static double luminance(String color) {
        return 0.2126 * light(color, 1) + 0.7152 * light(color, 3) + 0.0722 * light(color, 5);
    }

    private static double light(String color, int from) {
        double part = Integer.parseInt(color.substring(from, from + 2), 16) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
