package dev.plumbline.cli;

import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseResult;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.CasesRun;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.engine.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases of a rule set. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Runs the cases beside the rules and says which do not come out as expected, those first.",
        footer = {
            "",
            "Exit codes: 0 every case comes out as expected, 1 one does not, 2 the call is wrong, a case cannot be read",
            "or there is none, 3 the rules do not compile. A case marked todo runs and never fails."
        })
final class RulesTestCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files and folders with cases. Default: those of the rule set.")
    private List<Path> paths = List.of();

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            description =
                    "Run the cases with these words in their names, * for any letters; or #3, the third of a file.")
    private @Nullable String only;

    @Option(names = "--failed", description = "Run the cases that failed when they last ran.")
    private boolean failed;

    @Option(
            names = "--changed-since",
            paramLabel = "REF",
            description =
                    "Tell of the cases that a change since this git commit could bear on: of cases, rules or texts.")
    private @Nullable String changedSince;

    @Option(
            names = "--bless",
            description = "Show for each failing case what came out as what it expects, and write it where accepted.")
    private boolean bless;

    @Option(names = "--yes", description = "With --bless: accept without asking.")
    private boolean yes;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            converter = CaseOutputs.Words.class,
            description = "pretty, json, junit or sarif, to standard output or a file; several. Default: pretty.")
    private List<Destinations.To<CaseFormat>> formats = List.of(new Destinations.To<>(CaseFormat.PRETTY, null));

    @Option(names = "--threads", paramLabel = "N", description = "How many threads. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-v", "--verbose"},
            description = "List the cases that pass, too.")
    private boolean verbose;

    RulesTestCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseWhatCannotBe();
        long start = System.nanoTime();
        Path folder = rules == null ? Rules.folder(terminal) : rules;
        RuleSet ruleSet = Rules.of(terminal, rules);
        CaseFiles files = !paths.isEmpty()
                ? CaseFiles.of(paths)
                : folder == null ? CaseFiles.shipped() : CaseFiles.of(List.of(nearby(folder)));
        FailedBefore before = new FailedBefore(Rules.cache(terminal.environment()), folder);
        List<RuleCase> chosen = chosen(files.cases(), before);
        CaseRunner runner = new CaseRunner(ruleSet);
        long ready = System.nanoTime();
        List<CaseResult> results = runner.run(chosen, threads);
        long done = System.nanoTime();
        results = concerned(results, ruleSet, folder);
        if (bless) {
            results = new Blessing(terminal, files, runner, yes).of(results);
        }
        before.remember(results);
        CasesRun run = new CasesRun(
                ruleSet.identity(),
                results,
                files.problems(),
                ready - start,
                done - ready,
                rule -> place(folder, rule),
                this::rerun);
        CaseOutputs.write(terminal, formats, run, verbose);
        return exit(run);
    }

    private void refuseWhatCannotBe() {
        String complaint = Destinations.complaint(formats);
        if (threads < 1) {
            complaint = "--threads " + threads + ": at least one has to work";
        } else if (yes && !bless) {
            complaint = "--yes answers what --bless asks; alone it has no meaning";
        } else if (failed && Rules.cache(terminal.environment()) == null) {
            complaint = "--failed: nothing is remembered, as neither HOME nor XDG_CACHE_HOME is set";
        } else if (changedSince != null && rules == null && Rules.folder(terminal) == null) {
            complaint = "--changed-since needs rules in a folder under git; name it with --rules";
        }
        if (complaint != null) {
            throw new ParameterException(spec.commandLine(), complaint);
        }
    }

    private List<RuleCase> chosen(List<RuleCase> cases, FailedBefore before) {
        Stream<RuleCase> chosen = cases.stream();
        if (only != null) {
            chosen = chosen.filter(new CasePattern(only)::matches);
        }
        if (failed) {
            Set<String> known = before.read();
            if (known == null) {
                terminal.err().println("plumbline: no earlier run is known; all cases run");
            } else {
                chosen = chosen.filter(ruleCase -> known.contains(FailedBefore.key(ruleCase)));
            }
        }
        return chosen.toList();
    }

    private List<CaseResult> concerned(List<CaseResult> results, RuleSet ruleSet, @Nullable Path folder)
            throws IOException, InterruptedException {
        if (changedSince == null || folder == null) {
            return results;
        }
        Set<Path> folders = new LinkedHashSet<>(List.of(folder.toRealPath()));
        for (CaseResult result : results) {
            Path file = Path.of(result.ruleCase().file());
            if (Files.exists(file)) {
                folders.add(file.toRealPath().getParent());
            }
        }
        Exercised exercised = new Exercised(ruleSet.rules(), folder, ChangedFiles.since(changedSince, folders));
        List<CaseResult> concerned = new ArrayList<>();
        for (CaseResult result : results) {
            if (exercised.by(result)) {
                concerned.add(result);
            }
        }
        return concerned;
    }

    private int exit(CasesRun run) {
        if (run.hasUnreadable()) {
            return ExitCode.WRONG_INPUT;
        } else if (run.results().isEmpty()) {
            terminal.err().println("plumbline: " + nothing());
            return failed || changedSince != null ? ExitCode.DONE : ExitCode.WRONG_INPUT;
        }
        return run.count(Status.FAILED) > 0 ? ExitCode.FALLS_SHORT : ExitCode.DONE;
    }

    private String nothing() {
        if (failed) {
            return "no case failed when it last ran";
        } else if (changedSince != null) {
            return "no case is concerned by what changed since " + changedSince;
        }
        return only == null
                ? "there is no case; cases stand in files whose names end in " + dev.plumbline.bench.CaseReader.ENDING
                : "no case matches --only '" + dev.plumbline.fact.Printable.quote(only) + "'";
    }

    private static String place(@Nullable Path folder, RuleInfo rule) {
        String file = folder == null
                ? rule.file()
                : nearby(folder).resolve(rule.file()).toString();
        return file + ":" + rule.line();
    }

    /** As seen from where the program runs: short to read, and what an editor opens at a click. */
    private static Path nearby(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.isAbsolute() && folder.startsWith(here) && !folder.equals(here)
                ? here.relativize(folder)
                : folder;
    }

    private String rerun(RuleCase ruleCase) {
        String named = rules == null ? "" : " --rules " + Shell.quoted(rules.toString());
        boolean inJar = !Files.exists(Path.of(ruleCase.file()));
        return "plumbline rules test" + named
                + (inJar
                        ? " --only " + Shell.quoted(ruleCase.file() + "#" + ruleCase.number())
                        : " " + Shell.quoted(ruleCase.file()) + " --only " + Shell.quoted("#" + ruleCase.number()));
    }
}
