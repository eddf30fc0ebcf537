package dev.plumbline.batch;

import org.jspecify.annotations.Nullable;

/** One line of an input, or one row of a table, which may go over several lines. */
public final class Line {

    private final int number;
    private final byte @Nullable [] bytes;

    Line(int number, byte @Nullable [] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    /** The line it begins in, from 1. */
    public int number() {
        return number;
    }

    /** What it says, without the line break; null when it is too long to be an assessment. Not to be changed. */
    public byte @Nullable [] bytes() {
        return bytes;
    }

    /** Whether it says nothing. */
    public boolean isBlank() {
        if (bytes == null) {
            return false;
        }
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
