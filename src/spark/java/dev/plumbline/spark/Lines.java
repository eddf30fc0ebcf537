package dev.plumbline.spark;

import dev.plumbline.batch.Line;
import dev.plumbline.batch.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** The people whose lines begin in one piece of a file of JSON Lines. */
final class Lines implements Iterator<Given> {

    private final Piece piece;
    private final LineReader reader;
    private final long end;
    private @Nullable Line next;

    /**
     * A piece of a file. A line belongs to the piece it begins in.
     *
     * @param file the address of the file
     * @param start its first byte
     * @param end the byte behind its last; {@link Long#MAX_VALUE} for what can be read only from beginning to end
     * @param linesBefore how many lines end before the byte in front of it
     */
    record Piece(String file, long start, long end, int linesBefore) implements Serializable {

        boolean isZipped() {
            return end == Long.MAX_VALUE;
        }

        /** Where to begin to read: at the end of the line before, to see whether one begins here. */
        long from() {
            return Math.max(0, start - 1);
        }

        Piece after(int lines) {
            return new Piece(file, start, end, lines);
        }

        /** How many lines end in front of the piece that follows, and not in front of this one. */
        int lineBreaks() throws IOException {
            int breaks = 0;
            if (isZipped()) {
                return breaks;
            }
            try (InputStream in = open()) {
                byte[] buffer = new byte[1 << 16];
                long left = Math.max(0, end - 1 - from());
                while (left > 0) {
                    int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                    if (read < 0) {
                        break;
                    }
                    for (int i = 0; i < read; i++) {
                        breaks += buffer[i] == '\n' ? 1 : 0;
                    }
                    left -= read;
                }
            }
            return breaks;
        }

        InputStream open() throws IOException {
            Path path = new Path(file);
            FSDataInputStream in = path.getFileSystem(configuration()).open(path);
            in.seek(from());
            return isZipped() ? new GZIPInputStream(in, 1 << 16) : in;
        }
    }

    /** How this job reaches its files, on the driver and on executors alike. */
    static Configuration configuration() {
        return SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    }

    Lines(Piece piece) throws IOException {
        this.piece = piece;
        InputStream in = piece.open();
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close(in));
        this.reader = new LineReader(in, piece.linesBefore());
        this.end = piece.end() - piece.from();
        if (piece.start() > 0) {
            reader.next();
        }
        advance();
    }

    private void advance() {
        try {
            do {
                next = reader.taken() < end ? reader.next() : null;
            } while (next != null && next.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(piece.file() + ": cannot be read to its end; is the file complete?", e);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Given next() {
        Line line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        advance();
        return new Given(piece.file(), line.number(), line.bytes());
    }
}
