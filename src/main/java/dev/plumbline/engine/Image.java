package dev.plumbline.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was worked out from the files of a rule set, in parts: each is read only when it is needed. */
public final class Image {

    private final byte[] bytes;
    private final Map<String, int[]> parts = new LinkedHashMap<>();
    private final Map<String, int[]> files = new LinkedHashMap<>();

    Image(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An image that is not on disk. */
    static Image of(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, int[]> places = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            places.put(name, new int[] {bytes.size(), part.length});
            bytes.writeBytes(part);
        });
        Image image = new Image(bytes.toByteArray());
        image.parts.putAll(places);
        return image;
    }

    void addFile(String file, int from, int length) {
        files.put(file, new int[] {from, length});
    }

    /** One of the files that it was made of, or null. */
    byte @Nullable [] file(String name) {
        int[] place = files.get(name);
        return place == null ? null : Arrays.copyOfRange(bytes, place[0], place[0] + place[1]);
    }

    /** Whether it was made of a file of this name that says the same. */
    boolean isFile(String name, byte[] text) {
        int[] place = files.get(name);
        return place != null && Arrays.equals(bytes, place[0], place[0] + place[1], text, 0, text.length);
    }

    /** The names of the files that it was made of. */
    Set<String> fileNames() {
        return files.keySet();
    }

    void add(String part, int from, int length) {
        parts.put(part, new int[] {from, length});
    }

    /**
     * Opens a part.
     *
     * @throws IllegalStateException when the image has no such part
     */
    public DataInputStream open(String part) {
        int[] place = place(part);
        return new DataInputStream(stream(part, 0, place[1]));
    }

    /** Some bytes of a part. */
    ByteArrayInputStream stream(String part, int offset, int length) {
        return new ByteArrayInputStream(bytes, place(part)[0] + offset, length);
    }

    private int[] place(String part) {
        int[] place = parts.get(part);
        if (place == null) {
            throw new IllegalStateException("the image has no " + part);
        }
        return place;
    }
}
