package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases again whenever a rule, a table or a case is saved. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Runs the cases, and again whenever a file of the rule set or of the cases is saved: first those that the"
                        + " edit could bear on, then the others. Ctrl-C ends it.")
final class RulesWatchCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Case files or folders of them. Default: those of the rule set.")
    private List<Path> paths = List.of();

    @Option(names = "--rules", paramLabel = "DIR", description = "Watch the rule set in this folder.")
    private @Nullable Path rules;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    RulesWatchCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = rules == null ? Rules.folder(terminal) : rules;
        if (folder == null) {
            throw new InvalidInputException(List.of(new Problem(
                    "rules watch",
                    0,
                    0,
                    "",
                    "needs rules in a folder; name it with --rules, or make one with rules new")));
        }
        List<Path> cases = paths.isEmpty() ? List.of(folder) : paths;
        Set<Path> folders = new LinkedHashSet<>(List.of(folder));
        for (Path path : cases) {
            Path parent = path.toAbsolutePath().getParent();
            folders.add(Files.isDirectory(path) || parent == null ? path : parent);
        }
        Watch watch = new Watch(terminal, folder, cases, Math.max(1, threads));
        try (FolderChanges changes = new FolderChanges(new ArrayList<>(folders))) {
            watch.start();
            for (Set<Path> changed = changes.next(); !changed.isEmpty(); changed = changes.next()) {
                watch.changed(changed);
            }
        }
        return ExitCode.DONE;
    }
}
