package dev.plumbline.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out from rule sets, on disk. An image holds the very files that it was made of, and is used for no others: comparing
 * bytes is quicker than any hash, and cannot err. Its name only says where to look.
 *
 * <p>Only the owner can write there, and an image that cannot be read for any reason is as if it were not there: a damaged or
 * foreign cache makes a start slower, never wrong.
 */
public final class ImageCache {

    /** Where the sum ends that stands before everything else. */
    private static final int SUM = Long.BYTES;

    private static final String IMAGE = ".image";
    private static final int MOST_KEPT = 12;

    private static final Set<PosixFilePermission> FOREIGN =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final @Nullable Path place;
    private final RuleSetFiles files;
    private final String program;

    /** The image of these files in a folder; null where none is kept. */
    public ImageCache(@Nullable Path directory, RuleSetFiles files) {
        this.files = files;
        this.program = directory == null ? "" : Program.identity();
        this.place = directory == null ? null : directory.resolve("rules-" + name() + ending());
    }

    /** The image, or null when there is none that can be used. */
    public @Nullable Image read() {
        Image image = place == null ? null : read(place);
        return image != null && isOf(files, image) ? image : null;
    }

    /** The image that was made last by this program, of whatever files: what has not changed since may be of use. */
    public @Nullable Image earlier() {
        if (place == null) {
            return null;
        }
        try (Stream<Path> all = Files.list(Objects.requireNonNull(place.getParent()))) {
            Path last = all.filter(image -> image.toString().endsWith(ending()))
                    .max(Comparator.comparing(image -> image.toFile().lastModified()))
                    .orElse(null);
            return last == null ? null : read(last);
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    private @Nullable Image read(Path file) {
        if (!isOurs(file)) {
            return null;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < SUM || ByteBuffer.wrap(bytes).getLong() != sum(bytes)) {
                return null;
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, SUM, bytes.length - SUM));
            return in.readUTF().equals(program) ? parts(in, bytes) : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** Keeps an image for the next time; what goes wrong here changes nothing. */
    public void write(Map<String, byte[]> parts) {
        if (place == null) {
            return;
        }
        try {
            Path directory = Files.createDirectories(place.getParent(), ownerOnly("rwx------"));
            Path draft = Files.createTempFile(directory, "rules-", ".draft", ownerOnly("rw-------"));
            try {
                Files.write(draft, content(parts));
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                tidy(directory);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | RuntimeException e) {
            // An unwritable or full disk costs the next start some time, and nothing else.
            return;
        }
    }

    /** Every edit of a rule leaves an image: the oldest go. */
    private static void tidy(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            List<Path> old = all.filter(file -> file.toString().endsWith(IMAGE))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(MOST_KEPT)
                    .toList();
            for (Path image : old) {
                Files.deleteIfExists(image);
            }
        }
    }

    /** Everything behind a sum over it: a bit that has turned could otherwise be read as another rule. */
    private byte[] content(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0);
            out.writeUTF(program);
            out.writeInt(files.bytes().size());
            for (Map.Entry<String, byte[]> file : files.bytes().entrySet()) {
                out.writeUTF(file.getKey());
                out.writeInt(file.getValue().length);
                out.write(file.getValue());
            }
            out.writeInt(parts.size());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.writeUTF(part.getKey());
                out.writeInt(part.getValue().length);
                out.write(part.getValue());
            }
        }
        byte[] content = bytes.toByteArray();
        ByteBuffer.wrap(content).putLong(sum(content));
        return content;
    }

    private static boolean isOf(RuleSetFiles files, Image image) {
        return image.fileNames().equals(files.bytes().keySet())
                && files.bytes().entrySet().stream().allMatch(file -> image.isFile(file.getKey(), file.getValue()));
    }

    private static Image parts(DataInputStream in, byte[] bytes) throws IOException {
        Image image = new Image(bytes);
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            int length = in.readInt();
            image.addFile(name, bytes.length - in.available(), length);
            in.skipBytes(length);
        }
        int parts = in.readInt();
        for (int i = 0; i < parts; i++) {
            String name = in.readUTF();
            int length = in.readInt();
            image.add(name, bytes.length - in.available(), length);
            in.skipBytes(length);
        }
        return image;
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, SUM, bytes.length - SUM);
        return sum.getValue();
    }

    private String name() {
        CRC32 sum = new CRC32();
        files.bytes().forEach((name, bytes) -> {
            sum.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            sum.update(bytes);
        });
        return Long.toHexString(sum.getValue());
    }

    private String ending() {
        return "-" + Integer.toHexString(program.hashCode()) + IMAGE;
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix =
                Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Whether nobody but the owner could have written the image: it is read with Java serialization. */
    private static boolean isOurs(Path file) {
        try {
            PosixFileAttributes attributes = Files.readAttributes(file, PosixFileAttributes.class);
            return attributes.isRegularFile()
                    && attributes.owner().getName().equals(System.getProperty("user.name"))
                    && attributes.permissions().stream().noneMatch(FOREIGN::contains);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
