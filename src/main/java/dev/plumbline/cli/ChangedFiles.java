package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
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
            Path top = new Git(folder, "--changed-since " + commit).top();
            Git git = new Git(top, "--changed-since " + commit);
            String id = git.commit(commit);
            String otherwise = "git cannot tell what changed";
            String names = git.said(otherwise, "diff", "--name-only", "-z", id, "--")
                    + git.said(otherwise, "ls-files", "-z", "--others", "--exclude-standard");
            for (String name : names.split("\0", -1)) {
                if (!name.isEmpty()) {
                    changed.add(top.resolve(name));
                }
            }
        }
        return changed;
    }
}
