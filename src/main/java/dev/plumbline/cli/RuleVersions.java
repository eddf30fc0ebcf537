package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.RuleSet;
import dev.plumbline.RuleSetException;
import dev.plumbline.diff.Version;
import dev.plumbline.engine.RuleFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Takes versions of a rule set from where they are: a folder, a commit of git, or a release. What is unpacked is removed at the end. */
final class RuleVersions implements AutoCloseable {

    private static final String IN_JAR = "dev/plumbline/rules/back-pain/";
    private static final String ENTRY = "ruleset.yaml";

    private final Main.Terminal terminal;
    private final @Nullable Path folder;
    private @Nullable Path unpacked;
    private int count;

    /**
     * Versions of a rule set.
     *
     * @param folder where the rule set is, for those versions that git has; null when there is none
     */
    RuleVersions(Main.Terminal terminal, @Nullable Path folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    /** Whether a word names a folder. */
    static boolean isFolder(String word) {
        return Files.isDirectory(Path.of(word));
    }

    /**
     * The version that a word means.
     *
     * @throws InvalidInputException when it means none
     * @throws RuleSetException when its rules do not compile
     */
    Version of(String word) throws IOException, InterruptedException {
        Path path = Path.of(word);
        if (Files.isDirectory(path)) {
            if (!Files.isRegularFile(path.resolve(ENTRY))) {
                throw refused(word, "is no rule set; it has no ruleset.yaml");
            }
            return version(word, path);
        } else if (Files.isRegularFile(path)) {
            return version(word, released(word, path));
        }
        return version(word, committed(word));
    }

    /** The rule set in this folder, or the one in the jar when there is none. */
    Version here() throws IOException {
        if (folder != null) {
            return version(String.valueOf(folder), folder);
        }
        Path cache = Rules.cache(terminal.environment());
        RuleSet rules = cache == null ? RuleSet.shipped() : RuleSet.shipped(cache);
        return new Version("the shipped rules", RuleFolder.shippedFiles(), rules, RuleFolder.shippedCases());
    }

    private Version version(String name, Path place) throws IOException {
        Path cache = Rules.cache(terminal.environment());
        try {
            RuleSet rules = cache == null ? RuleSet.load(place) : RuleSet.load(place, cache);
            return new Version(name, RuleFolder.files(place), rules, RuleFolder.casesAndFixtures(place));
        } catch (RuleSetException e) {
            // Both versions have files of the same names.
            throw new RuleSetException(e.problems().stream()
                    .map(one -> new Problem(
                            name + ": " + one.source(), one.line(), one.column(), one.path(), one.message()))
                    .toList());
        }
    }

    private Path committed(String word) throws IOException, InterruptedException {
        if (folder == null) {
            throw refused(word, "is no folder and no file, and the rules in use are in no folder under git");
        }
        String asked = word + ": no folder, no file and no commit";
        Path real = folder.toRealPath();
        Path top = new Git(real, asked).top().toRealPath();
        Git git = new Git(top, asked);
        String id = git.commit(word);
        String below = top.relativize(real).toString().replace('\\', '/');
        String tree = id + ":" + below;
        new Git(top, word)
                .said(
                        "has no rule set in " + (below.isEmpty() ? "." : below),
                        "cat-file",
                        "-e",
                        tree + (below.isEmpty() ? "" : "/") + ENTRY);
        Path place = place();
        new Git(top, word)
                .read(
                        in -> {
                            ZipInputStream zip = new ZipInputStream(in);
                            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                                unpack(place, entry.getName(), entry.isDirectory(), zip);
                            }
                        },
                        "git cannot pack " + below,
                        "archive",
                        "--format=zip",
                        tree);
        return place;
    }

    private Path released(String word, Path jar) throws IOException {
        Path place = place();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(one -> one.getName().startsWith(IN_JAR))
                    .map(ZipEntry.class::cast)
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    unpack(place, entry.getName().substring(IN_JAR.length()), entry.isDirectory(), in);
                }
            }
        } catch (ZipException e) {
            throw refused(word, "is no release; a release is a jar with rules in it");
        }
        if (!Files.isRegularFile(place.resolve(ENTRY))) {
            throw refused(word, "has no rules in it; expected " + IN_JAR + ENTRY);
        }
        return place;
    }

    private static void unpack(Path place, String name, boolean isFolder, InputStream in) throws IOException {
        Path file = place.resolve(name).normalize();
        boolean wanted = name.endsWith(".drl") || name.endsWith(".yaml");
        if (!isFolder && wanted && file.startsWith(place)) {
            Files.createDirectories(file.getParent());
            Files.copy(in, file);
        }
    }

    /** A folder that nobody else can look into. */
    private Path place() throws IOException {
        Path all = unpacked;
        if (all == null) {
            all = Files.createTempDirectory("plumbline-").toRealPath();
            unpacked = all;
        }
        return Files.createDirectory(all.resolve(String.valueOf(count++)));
    }

    private static InvalidInputException refused(String word, String message) {
        return new InvalidInputException(List.of(new Problem(word, 0, 0, "", message)));
    }

    @Override
    public void close() throws IOException {
        if (unpacked != null) {
            try (Stream<Path> files = Files.walk(unpacked)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
