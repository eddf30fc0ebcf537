package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.cover.Cover;
import dev.plumbline.cover.CoverHtml;
import dev.plumbline.cover.CoverJson;
import dev.plumbline.cover.CoverReport;
import dev.plumbline.cover.CoverText;
import dev.plumbline.cover.Lcov;
import dev.plumbline.cover.MissingCases;
import dev.plumbline.cover.Share;
import dev.plumbline.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what the cases of a rule set reach. */
@Command(
        name = "cover",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Measures what the cases reach: rules that hold, comparisons seen true and false and to decide alone, limits, outcomes."
                        + " Exits 4 when a minimum is not met.")
final class RulesCoverCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text, json, lcov or html. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--rules", paramLabel = "DIR", description = "Measure the rule set in this folder.")
    private @Nullable Path rules;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--write-missing",
            paramLabel = "FILE",
            description = "Write the cases that are missing to this file, as todo for an author to fill in.")
    private @Nullable Path missing;

    @Option(names = "--min-rules", paramLabel = "PERCENT", description = "Of the rules. Default: 100.")
    private double minRules = 100;

    @Option(
            names = "--min-conditions",
            paramLabel = "PERCENT",
            description = "Of the comparisons seen true and false. Default: 95.")
    private double minConditions = 95;

    @Option(
            names = "--min-mcdc",
            paramLabel = "PERCENT",
            description =
                    "Of the comparisons seen to decide alone, holding and failing. Default: 0, told and not asked for.")
    private double minDeciding;

    enum Format {
        TEXT,
        JSON,
        LCOV,
        HTML
    }

    RulesCoverCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Rules.Written written = Rules.written(terminal, rules);
        RuleSet ruleSet = Rules.of(terminal, rules);
        Path folder = rules == null ? Rules.folder(terminal) : rules;
        CaseFiles cases = folder == null ? CaseFiles.shipped() : CaseFiles.of(List.of(folder));
        if (!cases.problems().isEmpty()) {
            throw new InvalidInputException(cases.problems());
        }
        CoverReport report = Cover.of(ruleSet, written.files(), cases.cases());
        if (report.cases() == 0) {
            terminal.err().println("plumbline: there are no cases; they are *.case.yaml files below the rule set");
            return ExitCode.WRONG_INPUT;
        }
        String text = switch (format) {
            case TEXT -> CoverText.of(report);
            case JSON -> JsonText.pretty(CoverJson.of(report));
            case LCOV -> Lcov.of(report);
            case HTML -> CoverHtml.of(report);
        };
        if (output == null) {
            terminal.out().print(text);
        } else {
            Files.writeString(output, text);
        }
        if (missing != null) {
            Files.writeString(missing, MissingCases.of(report));
        }
        boolean met = isMet("rules", report.ruleShare(), minRules);
        met &= isMet("conditions", report.conditionShare(), minConditions);
        met &= isMet("MC/DC", report.decidingShare(), minDeciding);
        return met ? ExitCode.DONE : ExitCode.GATE_NOT_MET;
    }

    private boolean isMet(String what, Share share, double minimum) {
        boolean met = share.percent() >= minimum;
        if (!met) {
            terminal.err()
                    .println("plumbline: " + what + " " + share.percent() + " %, below the minimum of " + minimum);
        }
        return met;
    }
}
