package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.drools.base.RuleBase;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;

/**
 * Compiled rule sets on disk, keyed by everything that decides what compiling would give: rule texts, fact model, engine, Java.
 *
 * <p>Only the owner can write there, and an image that cannot be read for any reason is as if it were not there: a damaged or
 * foreign cache makes a start slower, never wrong.
 */
final class ImageCache {

    /** How long the sum is that stands before everything else. */
    private static final int SUM = 32;

    private final @Nullable Path image;

    ImageCache(@Nullable Path directory, List<RuleSource> sources) {
        this.image = directory == null ? null : directory.resolve("rules-" + key(sources) + ".image");
    }

    /** The packages of the image, or null when there is none that can be used. */
    @Nullable
    Collection<KiePackage> read() {
        if (image == null || !Files.isRegularFile(image) || !isOurs(image)) {
            return null;
        }
        try {
            byte[] file = Files.readAllBytes(image);
            int content = Math.min(SUM, file.length);
            if (!Arrays.equals(Arrays.copyOf(file, content), sum(file, content))) {
                return null;
            }
            ByteArrayInputStream bytes = new ByteArrayInputStream(file, content, file.length - content);
            try (DroolsObjectInputStream in = new DroolsObjectInputStream(bytes, ImageCache.class.getClassLoader())) {
                List<KiePackage> packages = new ArrayList<>();
                for (Object read : (List<?>) in.readObject()) {
                    packages.add((KiePackage) read);
                }
                return packages;
            }
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    /** Keeps an image for the next time; what goes wrong here changes nothing. */
    void write(Collection<KiePackage> packages) {
        if (image == null) {
            return;
        }
        try {
            Path directory = Files.createDirectories(image.getParent(), ownerOnly("rwx------"));
            Path draft = Files.createTempFile(directory, "rules-", ".draft", ownerOnly("rw-------"));
            try {
                Files.write(draft, content(packages));
                Files.move(draft, image, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | RuntimeException e) {
            // An unwritable or full disk costs the next start some time, and nothing else.
            return;
        }
    }

    /** The packages behind a sum over them: a bit that has turned could otherwise be read as another rule. */
    private static byte[] content(Collection<KiePackage> packages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[SUM]);
        try (DroolsObjectOutputStream out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(packages));
        }
        byte[] content = bytes.toByteArray();
        System.arraycopy(sum(content, SUM), 0, content, 0, SUM);
        return content;
    }

    private static byte[] sum(byte[] bytes, int from) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes, from, bytes.length - from);
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
            String owner = Files.getOwner(file).getName();
            boolean own = owner.equals(System.getProperty("user.name"));
            return own
                    && Files.getPosixFilePermissions(file).stream()
                            .noneMatch(permission -> permission.name().matches("(GROUP|OTHERS)_WRITE"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static String key(List<RuleSource> sources) {
        Digest digest = new Digest();
        sources.forEach(source -> digest.add(source.name()).add(source.text()));
        for (RecordComponent topic : Facts.class.getRecordComponents()) {
            digest.add(topic.toString());
            for (RecordComponent field : topic.getType().getRecordComponents()) {
                digest.add(field.toString());
            }
        }
        digest.add(String.valueOf(RuleBase.class.getPackage().getImplementationVersion()));
        digest.add(String.valueOf(ImageCache.class.getPackage().getImplementationVersion()));
        digest.add(Runtime.version().toString());
        return digest.hex();
    }
}
