package dev.plumbline.cli;

import dev.plumbline.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;

/**
 * The file an interview fills. It is replaced as a whole each time: whoever pulls the plug finds the file as it was after some answer,
 * never half of one.
 */
final class AssessmentFile {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    private AssessmentFile(Path file) {
        this.file = file;
    }

    /** The file of this name; what a link points to is written, not the link. */
    static AssessmentFile of(Path named) throws IOException {
        Path absolute = named.toAbsolutePath();
        Path file = Files.exists(absolute) ? absolute.toRealPath() : absolute;
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotDirectoryException(named + ": there is no such folder");
        }
        return new AssessmentFile(file);
    }

    /**
     * What it says so far; nothing when it is not there yet.
     *
     * @param name what the file is called in errors
     */
    Assessment read(String name) throws IOException {
        if (!Files.exists(file)) {
            return Assessment.parse("{}");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Assessment.read(in, name);
        }
    }

    /** Writes it so that it is on the disk, whole, when this returns. */
    void write(Assessment person) throws IOException {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        byte[] text = (json ? person.toJson() : person.toYaml()).getBytes(StandardCharsets.UTF_8);
        Path folder = java.util.Objects.requireNonNull(file.getParent());
        // A temporary file is for its owner only from the moment it is made.
        Path whole = Files.createTempFile(folder, ".plumbline-", ".tmp");
        try {
            try (FileChannel out = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            if (POSIX) {
                Files.setPosixFilePermissions(
                        whole, Files.exists(file) ? Files.getPosixFilePermissions(file) : OWNER_ONLY);
            }
            try {
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
