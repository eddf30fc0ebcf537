package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks git which files differ from a commit: those that were changed, and those that it does not know yet. */
final class ChangedFiles {

    private ChangedFiles() {}

    /**
     * The files that differ, in the repositories of these folders, as real paths.
     *
     * @throws InvalidInputException when there is no repository, no such commit, or no git
     */
    static Set<Path> since(String commit, Set<Path> folders) throws IOException, InterruptedException {
        Set<Path> changed = new LinkedHashSet<>();
        for (Path folder : folders) {
            Path top =
                    Path.of(git(folder, commit, "rev-parse", "--show-toplevel").strip());
            String id = git(top, commit, "rev-parse", "--verify", "--quiet", "--end-of-options", commit + "^{commit}")
                    .strip();
            String names = git(top, commit, "diff", "--name-only", "-z", id, "--")
                    + git(top, commit, "ls-files", "-z", "--others", "--exclude-standard");
            for (String name : names.split("\0", -1)) {
                if (!name.isEmpty()) {
                    changed.add(top.resolve(name));
                }
            }
        }
        return changed;
    }

    private static String git(Path folder, String commit, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw refused(commit, "git could not be called");
        }
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw refused(
                    commit,
                    words[0].equals("rev-parse") && words[1].equals("--show-toplevel")
                            ? folder + " is in no git repository"
                            : "git knows no such commit");
        }
        return said;
    }

    private static InvalidInputException refused(String commit, String message) {
        return new InvalidInputException(List.of(new Problem("--changed-since " + commit, 0, 0, "", message)));
    }
}
