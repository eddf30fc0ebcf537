package dev.plumbline.diff;

import dev.plumbline.RuleSet;
import dev.plumbline.engine.RuleFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Versions of the shipped rules, made by editing their text. */
final class Versions {

    private static final Path SHIPPED = Path.of("rules/back-pain");

    private final Path folder;
    private final Map<String, String> cases;
    private final Version shipped;
    private int made;

    Versions(Path folder) throws IOException {
        this.folder = folder;
        this.cases = RuleFolder.casesAndFixtures(SHIPPED);
        this.shipped = new Version("shipped", RuleFolder.files(SHIPPED), RuleSet.shipped(), cases);
    }

    Version shipped() {
        return shipped;
    }

    /** The texts of the rule files by their names, to be edited. */
    Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>();
        shipped.files().texts().forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                rules.put(name, text);
            }
        });
        return rules;
    }

    /** The shipped rule set with these rule files instead of its own. */
    Version with(Map<String, String> rules) throws IOException {
        Path place = Files.createDirectory(folder.resolve("version-" + made++));
        shipped.files().texts().forEach((name, text) -> {
            if (!name.endsWith(".drl")) {
                write(place.resolve(name), text);
            }
        });
        rules.forEach((name, text) -> write(place.resolve(name), text));
        return new Version("edited", RuleFolder.files(place), RuleSet.load(place, folder.resolve("cache")), cases);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
