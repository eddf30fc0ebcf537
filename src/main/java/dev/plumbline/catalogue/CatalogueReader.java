package dev.plumbline.catalogue;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue files of a rule set, and writes what they say in a form that is read faster. */
public final class CatalogueReader {

    private static final List<String> FILES = List.of(
            "ruleset.yaml",
            "screen.yaml",
            "catalogue/flags.yaml",
            "catalogue/patterns.yaml",
            "catalogue/contributors.yaml",
            "catalogue/exercises.yaml",
            "catalogue/advice.yaml",
            "catalogue/contraindications.yaml",
            "catalogue/serves.yaml",
            "catalogue/sources.yaml",
            "catalogue/claims.yaml",
            "catalogue/safety-net.yaml",
            "catalogue/outcomes.yaml",
            "catalogue/unchangeable.yaml",
            "catalogue/wording.yaml",
            "catalogue/interview.yaml",
            "catalogue/follow-up.yaml",
            "catalogue/hooks.yaml",
            "catalogue/codes.yaml");

    /** Without these there is no rule set; what the other files would say, a small one need not say. */
    private static final Set<String> REQUIRED =
            Set.of("ruleset.yaml", "screen.yaml", "catalogue/sources.yaml", "catalogue/wording.yaml");

    private final Map<String, YamlFile> files;

    private CatalogueReader(Map<String, YamlFile> files) {
        this.files = files;
    }

    /**
     * Reads the files of a catalogue.
     *
     * @param texts the text of each file by its path below the rule set
     * @throws RuleSetException when a file is missing or says what it must not
     */
    public static CatalogueReader of(Map<String, String> texts) {
        return new CatalogueReader(parsed(texts));
    }

    /** What the files say, in a form that takes no parser to read; null when they say what has no such form. */
    public byte @Nullable [] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (YamlFile file : files.values()) {
                Trees.write(file.tree(), out);
            }
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
        return bytes.toByteArray();
    }

    /** The files that were packed. */
    public static CatalogueReader unpacked(DataInput in) throws IOException {
        Map<String, YamlFile> files = new LinkedHashMap<>();
        for (String name : FILES) {
            files.put(name, YamlFile.of(name, Trees.read(in)));
        }
        return new CatalogueReader(files);
    }

    /**
     * The same files in another language.
     *
     * @throws RuleSetException when the translation is laid out otherwise than they are
     */
    public CatalogueReader in(Translation language) {
        Map<String, YamlFile> translated = new LinkedHashMap<>();
        files.forEach((name, file) -> translated.put(name, YamlFile.of(name, language.of(name, file.tree()))));
        return new CatalogueReader(translated);
    }

    private static Map<String, YamlFile> parsed(Map<String, String> texts) {
        Map<String, YamlFile> files = new LinkedHashMap<>();
        for (String name : FILES) {
            String text = texts.get(name);
            if (text == null && REQUIRED.contains(name)) {
                throw new RuleSetException(List.of(new Problem(name, 0, 0, "", "missing; a rule set needs this file")));
            }
            files.put(name, text == null ? YamlFile.of(name, Map.of()) : YamlFile.read(name, text));
        }
        return files;
    }

    /**
     * The catalogue.
     *
     * @throws RuleSetException when a file says what it must not
     */
    public Catalogue catalogue() {
        return new CatalogueEntries(files).catalogue();
    }
}
