package dev.plumbline.engine;

import dev.plumbline.Problem;
import dev.plumbline.RuleSetException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a rule set as they are on disk: by their path below the folder, with forward slashes, in the order of their names. */
public final class RuleSetFiles {

    private final TreeMap<String, byte[]> files;

    RuleSetFiles(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /** Files that are there as texts. */
    static RuleSetFiles of(List<RuleSource> sources) {
        Map<String, byte[]> files = new TreeMap<>();
        sources.forEach(source -> files.put(source.name(), source.text().getBytes(StandardCharsets.UTF_8)));
        return new RuleSetFiles(files);
    }

    /** The bytes of each file by its name. */
    Map<String, byte[]> bytes() {
        return files;
    }

    /**
     * The text of each file by its name.
     *
     * @throws RuleSetException when a file is not text in UTF-8
     */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, text(name, bytes)));
        return texts;
    }

    /**
     * The text of one file; null when there is no such file.
     *
     * @throws RuleSetException when it is not text in UTF-8
     */
    public @Nullable String text(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? null : text(name, bytes);
    }

    /** The SHA-256 over all names and texts, in hexadecimal digits. */
    public String sha256() {
        Digest digest = new Digest();
        texts().forEach((name, text) -> digest.add(name).add(text));
        return digest.hex();
    }

    /** The rules among the files. */
    List<RuleSource> rules() {
        List<RuleSource> rules = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".drl")) {
                rules.add(new RuleSource(name, text(name, bytes)));
            }
        });
        return rules;
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RuleSetException(List.of(new Problem(name, 0, 0, "", "is not text in UTF-8")));
        }
    }
}
