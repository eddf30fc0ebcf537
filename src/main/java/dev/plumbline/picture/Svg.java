package dev.plumbline.picture;

/** The frame of every picture as SVG. */
final class Svg {

    private Svg() {}

    static String open(String id, double width, double height, String title, String description) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "an id begins with a letter and has letters, digits and hyphens, not: " + id);
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Numbers.pair(width, height)
                + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\">\n<title id=\"" + id
                + "-title\">" + escaped(title) + "</title>\n<desc id=\"" + id + "-desc\">" + escaped(description)
                + "</desc>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
