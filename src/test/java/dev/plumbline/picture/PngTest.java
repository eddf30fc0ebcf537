package dev.plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.fact.Facts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {

    @Test
    void an_exercise_is_drawn_in_the_size_that_was_asked_for() throws IOException {
        BufferedImage image = decoded(Shipped.of(ExerciseCode.BIRD_DOG).toPng(Shipped.PICTURES::word, 200));

        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(150);
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
        assertThat(dark(image)).isBetween(0.01, 0.3);
    }

    @Test
    void a_body_chart_is_drawn_in_the_size_that_was_asked_for() throws IOException {
        BufferedImage image =
                decoded(Shipped.PICTURES.body(BodyPain.of(Facts.none())).toPng(Shipped.PICTURES::word, 160));

        assertThat(image.getWidth()).isEqualTo(160);
        assertThat(image.getHeight()).isEqualTo(160);
        assertThat(dark(image)).isBetween(0.005, 0.3);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 8193, -1, 0})
    void a_width_that_makes_no_picture_is_refused(int width) {
        assertThatThrownBy(() -> Shipped.of(ExerciseCode.PLANK).toPng(Shipped.PICTURES::word, width))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16 to 8192 pixels");
    }

    @Test
    void without_the_library_a_sentence_says_what_to_add() throws Exception {
        List<URL> without = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("batik")) {
                without.add(new File(entry).toURI().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(without.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Method of = loader.loadClass("dev.plumbline.picture.Png")
                    .getDeclaredMethod("of", String.class, int.class, double.class, double.class);
            of.setAccessible(true);

            assertThatThrownBy(() -> of.invoke(null, "<svg/>", 100, 4.0, 3.0))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessage("PNG needs org.apache.xmlgraphics:batik-transcoder on the class path; add it, or take"
                            + " the SVG");
        }
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The share of dark pixels. */
    private static double dark(BufferedImage image) {
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        return (double) dark / (image.getWidth() * image.getHeight());
    }
}
