package dev.plumbline.fact;

import org.jspecify.annotations.Nullable;

/** A whole number measured on each side; either side may be unknown, which is null. */
public record NumberSides(@Nullable Integer left, @Nullable Integer right) {

    private static final NumberSides UNKNOWN = new NumberSides(null, null);

    /** The smaller of the sides that are known, or null when neither is. */
    public @Nullable Integer lowest() {
        return left == null ? right : right == null ? left : Integer.valueOf(Math.min(left, right));
    }

    /** The larger of the sides that are known, or null when neither is. */
    public @Nullable Integer highest() {
        return left == null ? right : right == null ? left : Integer.valueOf(Math.max(left, right));
    }

    /** How far the sides are apart, never negative; null unless both are known. */
    public @Nullable Integer difference() {
        return left == null || right == null ? null : Math.abs(left - right);
    }

    /** How far the sides are apart in percent of the larger; null unless both are known, 0 when both are 0. */
    public @Nullable Double differencePercent() {
        Integer larger = highest();
        Integer apart = difference();
        return larger == null || apart == null ? null : larger == 0 ? 0.0 : 100.0 * apart / larger;
    }

    static NumberSides orUnknown(@Nullable NumberSides sides) {
        return sides == null ? UNKNOWN : sides;
    }
}
