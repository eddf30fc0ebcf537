package dev.plumbline.engine;

import dev.plumbline.PlumblineException;
import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a rule set: from a folder, or those that travel in the jar. */
public final class RuleFolder {

    private static final String SHIPPED = "/dev/plumbline/rules/back-pain/";
    private static final String ENTRY = SHIPPED + "ruleset.yaml";

    /** The file with the declared properties of a rule set. */
    public static final String PROPERTIES = "properties.yaml";

    private RuleFolder() {}

    /**
     * The files below a folder that belong to the rule set itself: rules and catalogue, not its cases.
     *
     * @throws RuleSetException when it is no folder, or none with a rule set
     */
    public static RuleSetFiles files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw refused(folder.toString(), "is no folder; a rule set is a folder with a ruleset.yaml");
        }
        Map<String, byte[]> files = new TreeMap<>();
        collect(folder, "", files);
        if (!files.containsKey("ruleset.yaml")) {
            throw refused(folder.toString(), "has no ruleset.yaml; a rule set is a folder with one");
        }
        return new RuleSetFiles(files);
    }

    /** Folders that cannot hold anything of the rule set are not looked into. */
    private static void collect(Path folder, String prefix, Map<String, byte[]> files) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String last = String.valueOf(entry.getFileName());
                String name = last.endsWith("/") ? last.substring(0, last.length() - 1) : last;
                if (name.startsWith(".")) {
                    continue;
                }
                // What is asked of a rule set is no part of it, as its cases are not.
                boolean asked = prefix.isEmpty() && name.equals(PROPERTIES);
                boolean text = !asked && (name.endsWith(".drl") || name.endsWith(".yaml"));
                if (text && Files.isRegularFile(entry)) {
                    files.put(prefix + name, Files.readAllBytes(entry));
                } else if (!name.equals("cases") && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    collect(entry, prefix + name + "/", files);
                }
            }
        }
    }

    /**
     * The texts of the cases below a folder, by their path below it.
     *
     * @throws IOException when one of them cannot be read
     */
    public static Map<String, String> cases(Path folder) throws IOException {
        Map<String, String> cases = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".case.yaml")).toList()) {
                cases.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return cases;
    }

    /**
     * The texts of the cases below a folder and of the fixtures beside them, by their path below it.
     *
     * @throws IOException when one of them cannot be read
     */
    public static Map<String, String> casesAndFixtures(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean beside = name.startsWith("cases/") || name.contains("/cases/");
                if (name.endsWith(".case.yaml") || (beside && name.endsWith(".yaml"))) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** The texts of the rule set that travels in the jar. */
    static Map<String, String> shipped() {
        return shippedFiles().texts();
    }

    /** The texts of the cases that travel in the jar with the rule set, by their path below it. */
    public static Map<String, String> shippedCases() {
        return inJar(folder -> {
            Map<String, byte[]> files = new TreeMap<>();
            collect(folder.resolve("cases"), "cases/", files);
            return new RuleSetFiles(files).texts();
        });
    }

    /** The text of the properties that travel in the jar with the rule set. */
    public static String shippedProperties() {
        try (java.io.InputStream in = RuleFolder.class.getResourceAsStream(SHIPPED + PROPERTIES)) {
            if (in == null) {
                throw new PlumblineException(
                        "the properties are missing from the jar; build it again with mvn package");
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PlumblineException("the properties cannot be read", e);
        }
    }

    /** The files of the rule set that travels in the jar. */
    public static RuleSetFiles shippedFiles() {
        return inJar(RuleFolder::files);
    }

    /** Reads something off a folder. */
    private interface Reading<T> {
        T of(Path folder) throws IOException;
    }

    private static <T> T inJar(Reading<T> reading) {
        URL entry = RuleFolder.class.getResource(ENTRY);
        if (entry == null) {
            throw new PlumblineException("the shipped rules are missing from the jar; build it again with mvn package");
        }
        try {
            URI place = entry.toURI();
            if (!place.getScheme().equals("jar")) {
                return reading.of(Path.of(place.resolve(".")));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of(), RuleFolder.class.getClassLoader())) {
                return reading.of(jar.getPath(SHIPPED));
            }
        } catch (IOException | URISyntaxException e) {
            throw new PlumblineException("the shipped rules cannot be read from " + entry.getProtocol(), e);
        }
    }

    private static RuleSetException refused(String name, String message) {
        return new RuleSetException(List.of(new Problem(name, 0, 0, "", message)));
    }
}
