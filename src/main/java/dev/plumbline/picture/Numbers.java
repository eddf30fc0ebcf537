package dev.plumbline.picture;

/** Numbers of a drawing: with one decimal, the same on every machine. */
final class Numbers {

    private Numbers() {}

    static String of(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
    }

    static String pair(double x, double y) {
        return of(x) + " " + of(y);
    }
}
