package dev.plumbline.bench;

import dev.plumbline.PlumblineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a small rule set to begin with: a few rules with their texts, sources and cases. */
public final class NewRuleSet {

    private static final List<String> FILES = List.of(
            "ruleset.yaml",
            "screen.yaml",
            "properties.yaml",
            "screen/cauda-equina.drl",
            "contributors/sitting.drl",
            "plan/status.drl",
            "catalogue/flags.yaml",
            "catalogue/contributors.yaml",
            "catalogue/sources.yaml",
            "catalogue/wording.yaml",
            "cases/cauda-equina.case.yaml",
            "cases/sitting.case.yaml",
            "cases/fixtures/nothing-serious.yaml");

    private NewRuleSet() {}

    /** Whether a rule set may be written there: nothing is, or a folder without files. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /**
     * Writes the files.
     *
     * @return their names below the folder
     * @throws IOException when one cannot be written
     */
    public static List<String> write(Path folder) throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream template = NewRuleSet.class.getResourceAsStream("new/" + name)) {
                if (template == null) {
                    throw new PlumblineException(name + " is missing from the jar; build it again with mvn package");
                }
                Files.copy(template, file);
            }
        }
        return FILES;
    }
}
