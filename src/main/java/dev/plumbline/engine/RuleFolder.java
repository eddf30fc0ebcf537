package dev.plumbline.engine;

import dev.plumbline.PlumblineException;
import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a rule set: from a folder, or those that travel in the jar. */
public final class RuleFolder {

    private static final String SHIPPED = "/dev/plumbline/rules/back-pain/";
    private static final String ENTRY = SHIPPED + "ruleset.yaml";

    private RuleFolder() {}

    /**
     * The files below a folder that belong to the rule set itself: rules and catalogue, not its cases.
     *
     * @return the text of each file by its path below the folder, with forward slashes
     * @throws RuleSetException when it is no folder, or a file of it is not text
     */
    public static Map<String, String> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw refused(folder.toString(), "is no folder; a rule set is a folder with a ruleset.yaml");
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (belongs(name)) {
                    files.put(name, text(name, file));
                }
            }
        }
        if (!files.containsKey("ruleset.yaml")) {
            throw refused(folder.toString(), "has no ruleset.yaml; a rule set is a folder with one");
        }
        return files;
    }

    /** The files of the rule set that travels in the jar. */
    public static Map<String, String> shipped() {
        URL entry = RuleFolder.class.getResource(ENTRY);
        if (entry == null) {
            throw new PlumblineException("the shipped rules are missing from the jar; build it again with mvn package");
        }
        try {
            URI place = entry.toURI();
            if (!place.getScheme().equals("jar")) {
                return read(Path.of(place.resolve(".")));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of(), RuleFolder.class.getClassLoader())) {
                return read(jar.getPath(SHIPPED));
            }
        } catch (IOException | URISyntaxException e) {
            throw new PlumblineException("the shipped rules cannot be read from " + entry.getProtocol(), e);
        }
    }

    private static boolean belongs(String name) {
        boolean hidden = name.startsWith(".") || name.contains("/.");
        boolean cases = name.startsWith("cases/") || name.contains("/cases/");
        return !hidden && !cases && (name.endsWith(".drl") || name.endsWith(".yaml"));
    }

    private static String text(String name, Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw refused(name, "is not text in UTF-8");
        }
    }

    private static RuleSetException refused(String name, String message) {
        return new RuleSetException(List.of(new Problem(name, 0, 0, "", message)));
    }
}
