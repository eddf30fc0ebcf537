package dev.plumbline.picture;

/** An upright rectangle of a picture, in centimeters: the least and greatest to the right and up. */
record Box(double left, double low, double right, double high) {

    static final Box NOTHING = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(low, other.low),
                Math.max(right, other.right),
                Math.max(high, other.high));
    }

    Box with(Vec point, double around) {
        return with(new Box(point.x() - around, point.y() - around, point.x() + around, point.y() + around));
    }

    double width() {
        return right - left;
    }

    double height() {
        return high - low;
    }
}
