package dev.plumbline.cli;

import dev.plumbline.fact.Spelling;
import dev.plumbline.json.JsonText;
import dev.plumbline.lint.Check;
import dev.plumbline.lint.Level;
import dev.plumbline.lint.Lint;
import dev.plumbline.lint.LintJson;
import dev.plumbline.lint.LintReport;
import dev.plumbline.lint.LintText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks for mistakes in rules and cases without running them. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Looks for mistakes in rules and cases without running them: rules that never hold, doubles, conflicts,"
                        + " gaps, dead ends, unknown taken as no, citations, cases that assert nothing. Exits 1 at an error.")
final class RulesLintCommand implements Callable<Integer> {

    private static final Set<Check> DOES_NOT_LOAD =
            Set.of(Check.REFUSED, Check.SECOND_PACKAGE, Check.CROWDED_ANNOTATION);

    private final Main.Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text, json or sarif. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--rules", paramLabel = "DIR", description = "Look at the rule set in this folder.")
    private @Nullable Path rules;

    @Option(
            names = "--explain",
            paramLabel = "CHECK",
            description = "Print the page of a check: what it is, why it matters, what to avoid and what to prefer;"
                    + " all names every check.")
    private @Nullable String explain;

    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    RulesLintCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (explain != null) {
            return explained(explain);
        }
        Rules.Written written = Rules.written(terminal, rules);
        LintReport report = Lint.of(written.files(), written.cases());
        terminal.out()
                .print(
                        switch (format) {
                            case TEXT -> LintText.of(report);
                            case JSON -> JsonText.pretty(LintJson.plain(report));
                            case SARIF -> JsonText.pretty(LintJson.sarif(report));
                        });
        boolean loads = report.findings().stream().noneMatch(found -> DOES_NOT_LOAD.contains(found.check()));
        return !loads
                ? ExitCode.RULES_DO_NOT_COMPILE
                : report.count(Level.ERROR) > 0 ? ExitCode.FALLS_SHORT : ExitCode.DONE;
    }

    private int explained(String id) {
        Check check = Check.of(id);
        if (check != null) {
            terminal.out().print(check.id() + ": " + check.page());
            return ExitCode.DONE;
        } else if (id.equals("all")) {
            terminal.out().print(LintText.checks());
            return ExitCode.DONE;
        }
        List<String> ids = Arrays.stream(Check.values()).map(Check::id).toList();
        String nearest = Spelling.nearest(id, ids);
        terminal.err()
                .println("plumbline: there is no check '" + id + "'"
                        + (nearest == null ? "; --explain all names them" : "; did you mean " + nearest + "?"));
        return ExitCode.WRONG_INPUT;
    }
}
