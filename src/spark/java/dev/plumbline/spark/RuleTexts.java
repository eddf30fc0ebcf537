package dev.plumbline.spark;

import dev.plumbline.engine.RuleFolder;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rule set, which travel with the job: a folder need not be there on every node.
 *
 * @param files the text of each file by its name; empty for the rules that are in the program's jar
 */
record RuleTexts(TreeMap<String, String> files) implements Serializable {

    private static final String IN_JAR = "/dev/plumbline/rules/back-pain";

    /**
     * The rules of a folder, of another release's jar, or the shipped ones.
     *
     * @throws dev.plumbline.RuleSetException when there is no rule set
     */
    static RuleTexts of(@Nullable Path place) throws IOException {
        if (place == null) {
            return new RuleTexts(new TreeMap<>());
        } else if (!Files.isRegularFile(place)) {
            return new RuleTexts(read(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return new RuleTexts(read(jar.getPath(IN_JAR)));
        }
    }

    private static TreeMap<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = RuleFolder.files(folder).texts();
        return new TreeMap<>(texts);
    }
}
