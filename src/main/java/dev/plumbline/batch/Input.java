package dev.plumbline.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file of a batch, or standard input.
 *
 * @param name what it is called in results and rejects
 * @param path where it is; null for standard input
 */
public record Input(String name, @Nullable Path path) {

    private static final int BUFFER = 1 << 16;

    /** How many bytes it has on disk; 0 when nobody knows. */
    long size() throws IOException {
        return path == null ? 0 : Files.size(path);
    }

    /** Opens it; what is compressed with gzip is expanded, whatever it is called. */
    Opened open(InputStream standardInput) throws IOException {
        InputStream raw = path == null ? standardInput : Files.newInputStream(path);
        CheckedInputStream counted = new CheckedInputStream(raw, new ByteCount());
        BufferedInputStream buffered = new BufferedInputStream(counted, BUFFER);
        buffered.mark(2);
        boolean zipped = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        InputStream text = zipped ? new GZIPInputStream(buffered, BUFFER) : buffered;
        return new Opened(text, counted);
    }

    /**
     * An input that is being read.
     *
     * @param text its bytes, expanded
     * @param raw its bytes as they are on disk, counted
     */
    record Opened(InputStream text, CheckedInputStream raw) implements AutoCloseable {

        long bytesRead() {
            return raw.getChecksum().getValue();
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }

    /** Counts what a checksum would sum up. */
    private static final class ByteCount implements java.util.zip.Checksum {
        private long count;

        @Override
        public void update(int b) {
            count++;
        }

        @Override
        public void update(byte[] b, int off, int len) {
            count += len;
        }

        @Override
        public long getValue() {
            return count;
        }

        @Override
        public void reset() {
            count = 0;
        }
    }
}
