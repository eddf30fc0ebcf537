package dev.plumbline.picture;

import dev.plumbline.conclusion.ExerciseCode;
import java.util.List;
import java.util.function.UnaryOperator;

/** The picture of an exercise: its positions, with arrows from one to the next. */
public final class ExercisePicture {

    private final ExerciseCode code;
    private final List<Panel> panels;

    ExercisePicture(ExerciseCode code, List<Panel> panels) {
        this.code = code;
        this.panels = List.copyOf(panels);
    }

    /** The code of the exercise. */
    public ExerciseCode code() {
        return code;
    }

    List<Panel> panels() {
        return panels;
    }

    /**
     * The picture as a piece of SVG that stands alone or inside HTML.
     *
     * @param words text by key: {@code picture.CODE.title} {@code picture.CODE.alt} and {@code caption.POSITION},
     *     see {@link Pictures#words()}
     * @param id what its ids begin with; another one for each picture on a page, of letters, digits and hyphens
     */
    public String toSvg(UnaryOperator<String> words, String id) {
        String key = "picture." + code + ".";
        return Svg.open(id, Layout.WIDTH, Layout.HEIGHT, words.apply(key + "title"), words.apply(key + "alt"))
                + new Layout(panels).svg(words) + "</svg>\n";
    }

    /**
     * The picture as PNG on white.
     *
     * @param width in pixels, 16 to 8192
     * @throws dev.plumbline.PlumblineException when the library for it is not on the class path
     */
    public byte[] toPng(UnaryOperator<String> words, int width) {
        return Png.of(toSvg(words, "p"), width, Layout.WIDTH, Layout.HEIGHT);
    }
}
