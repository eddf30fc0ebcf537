package dev.plumbline.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds the inputs that the words of a call name: files, patterns such as {@code clinic/*.jsonl}, and {@code -}. */
public final class Inputs {

    private Inputs() {}

    /**
     * The inputs in the order of the words; the files of a pattern in alphabetical order.
     *
     * @param except files that no pattern means, such as the output
     * @throws BatchException when a word names nothing that can be read
     */
    public static List<Input> named(List<String> words, Collection<Path> except) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String word : words) {
            if (word.equals("-")) {
                inputs.add(new Input(word, null));
            } else if (isPattern(word)) {
                inputs.addAll(matching(word, except));
            } else {
                inputs.add(file(word));
            }
        }
        if (inputs.stream().filter(input -> input.path() == null).count() > 1) {
            throw new BatchException("standard input (-) can be read only once");
        }
        return inputs;
    }

    private static Input file(String word) {
        try {
            Path path = Path.of(word);
            if (Files.isDirectory(path)) {
                throw new BatchException(word + ": is a folder; name its files, such as '" + word + "/*.jsonl'");
            } else if (!Files.exists(path)) {
                throw new BatchException(word + ": there is no such file");
            } else if (!Files.isReadable(path)) {
                throw new BatchException(word + ": may not be read");
            }
            return new Input(word, path);
        } catch (InvalidPathException e) {
            throw new BatchException(word + ": cannot be read; is it a file?");
        }
    }

    private static boolean isPattern(String word) {
        boolean signs = word.matches(".*[*?\\[{].*");
        return signs && !Files.exists(Path.of(word));
    }

    private static List<Input> matching(String pattern, Collection<Path> except) throws IOException {
        Path base = Path.of(pattern.replaceFirst("[^/]*[*?\\[{].*", ""));
        Path folder = base.toString().isEmpty() ? Path.of(".") : base;
        if (!Files.isDirectory(folder)) {
            throw new BatchException(pattern + ": there is no folder " + folder);
        }
        PathMatcher matcher = FileSystems.getDefault()
                .getPathMatcher("glob:" + Path.of(pattern).normalize());
        try (Stream<Path> files = Files.walk(folder)) {
            List<Input> found = files.map(Path::normalize)
                    .filter(file -> matcher.matches(file) && Files.isRegularFile(file))
                    .filter(file -> except.stream()
                            .noneMatch(one -> one.toAbsolutePath()
                                    .normalize()
                                    .equals(file.toAbsolutePath().normalize())))
                    .sorted()
                    .map(file -> new Input(file.toString(), file))
                    .toList();
            if (found.isEmpty()) {
                throw new BatchException(pattern + ": no file is called so");
            }
            return found;
        }
    }
}
