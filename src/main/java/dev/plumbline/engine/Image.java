package dev.plumbline.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was worked out from the files of a rule set, in parts: each is read only when it is needed. */
public final class Image {

    private final byte[] bytes;
    private final Map<String, int[]> parts = new LinkedHashMap<>();

    Image(byte[] bytes) {
        this.bytes = bytes;
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
