package dev.plumbline.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;

/** Draws SVG into pixels with Batik; only this class knows it. */
final class Raster extends ImageTranscoder {

    private @Nullable BufferedImage image;

    private Raster() {}

    static byte[] png(String svg, int width, int height) {
        Raster raster = new Raster();
        raster.addTranscodingHint(KEY_WIDTH, (float) width);
        raster.addTranscodingHint(KEY_HEIGHT, (float) height);
        raster.addTranscodingHint(KEY_BACKGROUND_COLOR, Color.WHITE);
        raster.addTranscodingHint(KEY_ALLOW_EXTERNAL_RESOURCES, false);
        try {
            raster.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (raster.image == null || !ImageIO.write(raster.image, "png", bytes)) {
                throw new IllegalStateException("no picture came out");
            }
            return bytes.toByteArray();
        } catch (TranscoderException e) {
            throw new IllegalStateException("the SVG could not be drawn", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BufferedImage createImage(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void writeImage(BufferedImage drawn, @Nullable TranscoderOutput output) {
        image = drawn;
    }
}
