package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small rule set made by {@code rules new}, to edit and to test. */
final class OwnRules {

    private final Path folder;
    private final Path cache;
    private final Map<String, String> made = new LinkedHashMap<>();

    private OwnRules(Path folder, Path cache) {
        this.folder = folder;
        this.cache = cache;
    }

    static OwnRules in(Path parent) {
        OwnRules rules = new OwnRules(parent.resolve("own"), parent.resolve("cache"));
        Call call = Call.of("rules", "new", rules.folder.toString());
        assertThat(call.code()).as(call.err()).isZero();
        call.out()
                .lines()
                .filter(line -> !line.startsWith("Next: "))
                .map(Path::of)
                .forEach(file ->
                        rules.made.put(rules.folder.relativize(file).toString().replace('\\', '/'), rules.read(file)));
        return rules;
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String asMade(String name) {
        return made.getOrDefault(name, "");
    }

    String read(String name) {
        return read(file(name));
    }

    private String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
    }

    /** Replaces what stands there once. */
    void edit(String name, String from, String to) throws IOException {
        String text = read(name);
        assertThat(text.split(java.util.regex.Pattern.quote(from), -1)).as(from).hasSize(2);
        write(name, text.replace(from, to));
    }

    Call test(String... more) {
        return answering("", more);
    }

    /** {@code rules test} with something typed. */
    Call answering(String typed, String... more) {
        List<String> words = new ArrayList<>(List.of("rules", "test", "--rules", folder.toString()));
        words.addAll(Arrays.asList(more));
        return Call.with(
                typed.getBytes(java.nio.charset.StandardCharsets.UTF_8), environment(), words.toArray(String[]::new));
    }

    Call call(String... words) {
        return Call.with(new byte[0], environment(), words);
    }

    private Map<String, String> environment() {
        return Map.of("XDG_CACHE_HOME", cache.toString());
    }

    /** The files in which failures are remembered. */
    List<Path> failures() throws IOException {
        Path kept = cache.resolve("plumbline");
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.getFileName().toString().startsWith("failed-"))
                    .toList();
        }
    }

    void forgetFailures() throws IOException {
        for (Path file : failures()) {
            Files.delete(file);
        }
    }

    /** Deletes a rule set that was made before; nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
