package dev.plumbline.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a person reads of a resource: a heading and lines, as XHTML without anything that runs or loads. */
final class Narrative {

    private Narrative() {}

    static Map<String, Object> of(Locale language, String heading, List<String> lines) {
        String tag = language.getLanguage();
        StringBuilder div = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(tag)
                .append("\" xml:lang=\"")
                .append(tag)
                .append("\"><p><b>")
                .append(escaped(heading))
                .append("</b></p>");
        if (lines.size() == 1) {
            div.append("<p>").append(escaped(lines.get(0))).append("</p>");
        } else if (!lines.isEmpty()) {
            div.append("<ul>");
            lines.forEach(line -> div.append("<li>").append(escaped(line)).append("</li>"));
            div.append("</ul>");
        }
        return Tree.of("status", "generated", "div", div.append("</div>").toString());
    }

    /** Control characters have no place in XML, not even escaped. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean allowed = letter == '\n' || letter == '\t' || letter >= ' ';
                    boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
                    boolean noCharacter = letter == 0xFFFE || letter == 0xFFFF || (letter >= 0x7F && letter < 0xA0);
                    escaped.appendCodePoint(allowed && !surrogate && !noCharacter ? letter : ' ');
                }
            }
        });
        return escaped.toString();
    }
}
