package dev.plumbline.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A picture that goes into documents as it is.
 *
 * @param data as a data URI, or null
 * @param problem why there is none, or null
 */
record Logo(@Nullable String data, @Nullable String problem) {

    private static final int LARGEST = 300_000;

    static Logo read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Logo(null, "there is no such file beside this one; give a PNG or JPEG");
        }
        if (Files.size(file) > LARGEST) {
            return new Logo(null, "larger than 300 kB; every document would carry it");
        }
        byte[] bytes = Files.readAllBytes(file);
        String kind = kind(bytes);
        return kind == null
                ? new Logo(null, "neither PNG nor JPEG")
                : new Logo(
                        "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes), null);
    }

    private static @Nullable String kind(byte[] bytes) {
        boolean png = bytes.length > 8 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N';
        boolean jpeg = bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8;
        return png ? "png" : jpeg ? "jpeg" : null;
    }
}
