package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say on what an assessment rests: the rule set and the day. */
final class Basis {

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    @Nullable
    Path rules;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The date to take as today, such as 2026-01-31; outranks visit.date and the clock.")
    @Nullable
    LocalDate date;

    /** The rule set that was named, or the shipped one. */
    RuleSet ruleSet(Main.Terminal terminal) throws IOException {
        return Rules.of(terminal, rules);
    }
}
