package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import java.nio.file.Path;
import picocli.CommandLine.IVersionProvider;

/** Program, rule set, and what it is meant for. */
final class Version implements IVersionProvider {

    private final Main.Terminal terminal;

    Version(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String[] getVersion() throws Exception {
        RuleSet rules = Rules.of(terminal, null);
        Path folder = Rules.folder(terminal);
        return new String[] {
            RuleSet.ENGINE,
            "rule set " + rules.identity().name() + " " + rules.identity().version() + " ("
                    + rules.about().date() + ")" + (folder == null ? "" : " from " + folder),
            "sha256 " + rules.identity().sha256(),
            "",
            rules.about().intendedUse()
        };
    }
}
