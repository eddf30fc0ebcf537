package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final Language language = new Language();

    /** The rule set that was named, or the shipped one, in the language that was asked for. */
    RuleSet ruleSet(Main.Terminal terminal) throws IOException {
        return language.of(Rules.of(terminal, rules));
    }

    /** The language that was asked for. */
    Locale language() {
        return language.asked();
    }

    /** Prints the answer in the format that was asked for. */
    void print(Main.Terminal terminal, Supplier<String> text, Supplier<String> json) {
        terminal.out().print(format == PlainFormat.JSON ? json.get() : text.get());
    }
}
