package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that answer one question from a rule set: by which rules, and in which format. */
final class Answering {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text or json. Default: text.")
    private PlainFormat format = PlainFormat.TEXT;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    /** The rule set that was named, or the shipped one. */
    RuleSet ruleSet(Main.Terminal terminal) throws IOException {
        return Rules.of(terminal, rules);
    }

    /** Prints the answer in the format that was asked for. */
    void print(Main.Terminal terminal, Supplier<String> text, Supplier<String> json) {
        terminal.out().print(format == PlainFormat.JSON ? json.get() : text.get());
    }
}
