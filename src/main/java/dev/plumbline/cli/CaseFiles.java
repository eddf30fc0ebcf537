package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.engine.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that a call is about, with what is wrong with those files that cannot be read. */
final class CaseFiles {

    private final Map<String, Path> paths = new LinkedHashMap<>();
    private final List<RuleCase> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CaseFiles() {}

    /** The cases in these files and folders. */
    static CaseFiles of(List<Path> named) throws IOException {
        CaseFiles files = new CaseFiles();
        for (Path path : named) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            for (Path file : Files.isDirectory(path) ? CaseReader.files(path) : List.of(path)) {
                if (files.paths.put(file.toString(), file) == null) {
                    files.read(file.toString(), () -> CaseReader.read(file.toString(), file));
                }
            }
        }
        return files;
    }

    /** The cases that travel in the jar with the shipped rules. */
    static CaseFiles shipped() {
        CaseFiles files = new CaseFiles();
        Map<String, String> texts = RuleFolder.shippedCases();
        texts.forEach((name, text) -> {
            if (name.endsWith(CaseReader.ENDING)) {
                try {
                    files.read(
                            name,
                            () -> CaseReader.read(
                                    name, text, fixture -> texts.get(name.replaceFirst("[^/]*$", "") + fixture)));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        });
        return files;
    }

    /** The path of a file, or null when it travels in the jar. */
    @org.jspecify.annotations.Nullable
    Path path(String file) {
        return paths.get(file);
    }

    List<RuleCase> cases() {
        return cases;
    }

    List<Problem> problems() {
        return problems;
    }

    private interface Reading {
        List<RuleCase> cases() throws IOException;
    }

    private void read(String name, Reading reading) throws IOException {
        try {
            cases.addAll(reading.cases());
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        } catch (java.nio.charset.MalformedInputException e) {
            problems.add(new Problem(name, 0, 0, "", "is not text in UTF-8"));
        }
    }
}
