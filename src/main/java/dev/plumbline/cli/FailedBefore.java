package dev.plumbline.cli;

import dev.plumbline.bench.CaseResult;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.bench.RuleCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The cases that failed the last time they ran, kept in the cache folder where only its owner can read it. */
final class FailedBefore {

    private final @Nullable Path place;

    /**
     * What is kept for one rule set.
     *
     * @param cache the cache folder, or null where none is known; then nothing is kept
     * @param rules the folder of the rules, or null for those in the jar
     */
    FailedBefore(@Nullable Path cache, @Nullable Path rules) {
        CRC32 sum = new CRC32();
        String name = rules == null ? "" : rules.toAbsolutePath().normalize().toString();
        sum.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        this.place = cache == null ? null : cache.resolve("failed-" + Long.toHexString(sum.getValue()) + ".txt");
    }

    /** Whether anything can be kept here. */
    boolean canRemember() {
        return place != null;
    }

    /** The cases that failed, as {@link #key} spells them; null when no earlier run is known. */
    @Nullable
    Set<String> read() {
        try {
            return place == null ? null : new LinkedHashSet<>(Files.readAllLines(place));
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps those that failed now, and those of before that did not run; what goes wrong here changes no verdict. */
    void remember(List<CaseResult> results) {
        if (place == null) {
            return;
        }
        Set<String> before = read();
        Set<String> failed = new LinkedHashSet<>(before == null ? Set.of() : before);
        results.forEach(result -> failed.remove(key(result.ruleCase())));
        results.stream()
                .filter(result -> result.status() == Status.FAILED || result.status() == Status.UNREADABLE)
                .forEach(result -> failed.add(key(result.ruleCase())));
        try {
            Path folder = Files.createDirectories(place.getParent(), ownerOnly("rwx------"));
            Path draft = Files.createTempFile(folder, "failed-", ".draft", ownerOnly("rw-------"));
            Files.write(draft, failed);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            return;
        }
    }

    /** A case by its file and name: a number would name another one after an edit. */
    static String key(RuleCase ruleCase) {
        String file = Path.of(ruleCase.file()).toAbsolutePath().normalize().toString();
        return (file + "\t" + ruleCase.name()).replaceAll("[\\r\\n]", " ");
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
}
