package dev.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README and its fenced blocks. */
record Readme(String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)\\n```$");

    static Readme read() {
        try {
            return new Readme(Files.readString(Path.of("README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contents of the blocks in this language, or one of these parted by bars, without their fences. */
    List<String> blocks(String language) {
        Matcher blocks = BLOCK.matcher(text);
        List<String> found = blocks.results()
                .filter(block -> block.group(1).matches(language))
                .map(block -> block.group(2))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("the README has no block in " + language);
        }
        return found;
    }
}
