package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.RuleSet;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.RuleSetFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the rule set a command is to use: the one named, the one beside the launcher, else the one in the jar. */
final class Rules {

    /** Set by the launcher: the rules beside it, so that editing one costs no build. */
    private static final String BESIDE_LAUNCHER = "PLUMBLINE_RULES";

    private Rules() {}

    static RuleSet of(Main.Terminal terminal, @Nullable Path named) throws IOException {
        Path folder = named == null ? folder(terminal) : named;
        Path cache = cache(terminal.environment());
        if (folder == null) {
            return cache == null ? RuleSet.shipped() : RuleSet.shipped(cache);
        }
        refuseNoRuleSet(folder);
        return cache == null ? RuleSet.load(folder) : RuleSet.load(folder, cache);
    }

    /** The files of a rule set and of its cases, for those who look at the rules themselves: nothing is compiled. */
    static Written written(Main.Terminal terminal, @Nullable Path named) throws IOException {
        Path folder = named == null ? folder(terminal) : named;
        if (folder == null) {
            return new Written(RuleFolder.shippedFiles(), RuleFolder.shippedCases());
        }
        refuseNoRuleSet(folder);
        return new Written(RuleFolder.files(folder), RuleFolder.casesAndFixtures(folder));
    }

    /**
     * A rule set as it is written.
     *
     * @param cases the texts of the case files by their names
     */
    record Written(RuleSetFiles files, Map<String, String> cases) {}

    private static void refuseNoRuleSet(Path folder) {
        if (!Files.isRegularFile(folder.resolve("ruleset.yaml"))) {
            // The call is wrong, not a rule.
            String message = Files.isDirectory(folder)
                    ? "is no rule set; it has no ruleset.yaml"
                    : "is no folder; a rule set is a folder with a ruleset.yaml";
            throw new InvalidInputException(List.of(new Problem(folder.toString(), 0, 0, "", message)));
        }
    }

    static @Nullable Path folder(Main.Terminal terminal) {
        String beside = terminal.environment().get(BESIDE_LAUNCHER);
        return beside == null || beside.isEmpty() ? null : Path.of(beside);
    }

    /** The XDG cache folder of this program, or null where no home is known. */
    static @Nullable Path cache(Map<String, String> environment) {
        String xdg = environment.get("XDG_CACHE_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "plumbline");
        }
        String home = environment.get("HOME");
        return home == null || home.isEmpty() ? null : Path.of(home, ".cache", "plumbline");
    }
}
