package dev.plumbline.spark;

import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The rules as they are compiled in this JVM: at the first call, once for all its threads. They are never sent to another. */
final class RulesHere {

    private static final Map<RuleTexts, Assessor> COMPILED = new ConcurrentHashMap<>();

    private RulesHere() {}

    /**
     * An assessor by these rules.
     *
     * @throws dev.plumbline.RuleSetException with file, line and column of everything that is wrong with them
     */
    static Assessor of(RuleTexts texts) {
        return COMPILED.computeIfAbsent(texts, RulesHere::compiled);
    }

    private static Assessor compiled(RuleTexts texts) {
        if (texts.files().isEmpty()) {
            return Assessor.of(RuleSet.shipped());
        }
        try {
            Path folder = Files.createTempDirectory("plumbline-rules");
            try {
                for (Map.Entry<String, String> file : texts.files().entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
                return Assessor.of(RuleSet.load(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rules cannot be laid down in the temporary folder of this node", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> below = Files.walk(folder)) {
            deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
