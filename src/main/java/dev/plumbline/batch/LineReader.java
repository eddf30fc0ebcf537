package dev.plumbline.batch;

import dev.plumbline.intake.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Takes bytes apart into lines and never holds more of one than an assessment may have, however long it is.
 *
 * <p>In a table a line break between quotes belongs to the row. A quote that is never closed would swallow the rest of the file: the
 * row ends where it has become too long.
 */
public final class LineReader {

    private static final int MOST = Intake.mostBytes();

    private final InputStream in;
    private final CRC32C sum;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 13];
    private int length;
    private int at;
    private int end;
    private long taken;
    private int number;
    private boolean quotes;

    /** A reader that adds every byte it takes to a sum. */
    LineReader(InputStream in, CRC32C sum) {
        this.in = in;
        this.sum = sum;
    }

    /**
     * A reader that begins in the middle of a file.
     *
     * @param linesBefore how many lines ended before
     */
    public LineReader(InputStream in, int linesBefore) {
        this(in, new CRC32C());
        this.number = linesBefore;
    }

    /** How many bytes the lines so far had, with their line breaks. */
    public long taken() {
        return taken + at;
    }

    /** From here on line breaks between quotes belong to the row. */
    void readRows() {
        quotes = true;
    }

    /** The next line, or null at the end. */
    public @Nullable Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        int begins = number + 1;
        length = 0;
        boolean tooLong = false;
        boolean open = false;
        while (fill()) {
            int from = at;
            boolean ended = false;
            while (at < end && !ended) {
                byte b = buffer[at++];
                open ^= quotes && b == '"';
                if (b == '\n') {
                    number++;
                    ended = !open || tooLong || length + at - from > MOST;
                }
            }
            sum.update(buffer, from, at - from);
            tooLong |= !append(from, ended ? at - 1 : at);
            if (ended) {
                return line(begins, tooLong);
            }
        }
        number++;
        return line(begins, tooLong);
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        taken += at;
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private boolean append(int from, int to) {
        int more = to - from;
        if (length + more > MOST) {
            length = 0;
            return false;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(MOST, 2 * (length + more)));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
        return true;
    }

    private Line line(int begins, boolean tooLong) {
        if (tooLong) {
            return new Line(begins, null);
        }
        int trimmed = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new Line(begins, Arrays.copyOf(line, trimmed));
    }
}
