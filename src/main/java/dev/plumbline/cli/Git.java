package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the program git.
 *
 * @param folder a folder of the repository
 * @param asked what a refusal is about, as the caller wrote it
 */
record Git(Path folder, String asked) {

    /** Takes what git writes. */
    interface Reading {
        void of(InputStream in) throws IOException;
    }

    /** The topmost folder of the repository. */
    Path top() throws IOException, InterruptedException {
        return Path.of(said(folder + " is in no git repository", "rev-parse", "--show-toplevel")
                .strip());
    }

    /** The id of the commit that a reference means. */
    String commit(String reference) throws IOException, InterruptedException {
        return said(
                        "git knows no such commit",
                        "rev-parse",
                        "--verify",
                        "--quiet",
                        "--end-of-options",
                        reference + "^{commit}")
                .strip();
    }

    /**
     * What git says.
     *
     * @param otherwise what is wrong when git refuses
     * @throws InvalidInputException when git refuses or cannot be called
     */
    String said(String otherwise, String... words) throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        read(in -> said.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)), otherwise, words);
        return said.toString();
    }

    /** Hands on what git writes. */
    void read(Reading reading, String otherwise, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw refused("git could not be called");
        }
        process.getOutputStream().close();
        try (InputStream in = process.getInputStream()) {
            reading.of(in);
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (process.waitFor() != 0) {
            throw refused(otherwise);
        }
    }

    InvalidInputException refused(String message) {
        return new InvalidInputException(List.of(new Problem(asked, 0, 0, "", message)));
    }
}
