package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import dev.plumbline.engine.RuleSetFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The same rule set out of files that are called otherwise, and so stand in another order. */
final class Rearranged {

    private static final long SEED = 1;

    private Rearranged() {}

    static RuleSet of(RuleSetFiles files) {
        try {
            Path folder = Files.createTempDirectory("plumbline-");
            try {
                write(folder, files.texts());
                return RuleSet.load(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, Map<String, String> texts) throws IOException {
        List<String> rules = new ArrayList<>(
                texts.keySet().stream().filter(name -> name.endsWith(".drl")).toList());
        Collections.shuffle(rules, new Random(SEED));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String name = text.getKey();
            int place = rules.indexOf(name);
            Path file = folder.resolve(place < 0 ? name : String.format(java.util.Locale.ROOT, "%04d.drl", place));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
