package dev.plumbline.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The file beside the output that says how far a run has come. It is replaced as a whole, so that it is never half written. */
final class Journal {

    private final Path path;

    Journal(Path path) {
        this.path = path;
    }

    /** What was written last, or null when no run is unfinished. */
    @Nullable
    Properties read() throws IOException {
        if (!Files.exists(path)) {
            return null;
        }
        Properties read = new Properties();
        try (InputStream in = Files.newInputStream(path)) {
            read.load(in);
        } catch (IllegalArgumentException e) {
            throw new BatchException(path + ": is damaged; start anew with --force");
        }
        return read;
    }

    void write(Properties state) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        state.store(text, null);
        Path draft = path.resolveSibling(path.getFileName() + ".draft");
        try {
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.toByteArray());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
