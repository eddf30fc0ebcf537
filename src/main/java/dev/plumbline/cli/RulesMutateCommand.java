package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.RuleSet;
import dev.plumbline.bench.ReadyCase;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.json.JsonText;
import dev.plumbline.mutate.CaseSkeleton;
import dev.plumbline.mutate.Known;
import dev.plumbline.mutate.Mutation;
import dev.plumbline.mutate.MutationJUnit;
import dev.plumbline.mutate.MutationJson;
import dev.plumbline.mutate.MutationReport;
import dev.plumbline.mutate.MutationText;
import dev.plumbline.mutate.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Changes rules in small ways and tells which of the changes no case notices. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Changes each rule in many small ways and says which of the changes no case notices, and who would.",
        footer = {
            "",
            "Exit codes: 0 done, 1 a case fails with the rules as they are, so that nothing can be told, 2 the call is wrong,",
            "a case cannot be read or there is none, 3 the rules do not compile, 4 the score is below --min, or --min is given",
            "and a change of a rule in screen/ goes unnoticed."
        })
final class RulesMutateCommand implements Callable<Integer> {

    private static final int MOST_FAILING = 10;

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    @Option(names = "--cases", paramLabel = "DIR", description = "Use these cases. Default: those of the rule set.")
    private @Nullable Path cases;

    @Option(names = "--only", paramLabel = "RULE", description = "Change the rules of this id only, * for any letters.")
    private @Nullable String only;

    @Option(
            names = "--changed-since",
            paramLabel = "REF",
            description = "Change the rules only that stand in files which differ from this git commit.")
    private @Nullable String changedSince;

    @Option(names = "--min", paramLabel = "PERCENT", description = "The score that is asked for.")
    private @Nullable Double min;

    @Option(
            names = "--vs",
            paramLabel = "FILE",
            description = "Show only what goes unnoticed now and did not in this earlier JSON report.")
    private @Nullable Path vs;

    @Option(
            names = "--write",
            arity = "0..1",
            fallbackValue = "*",
            paramLabel = "MUTANT",
            description =
                    "Write a case for this mutant, such as RF-INF-3#4, or for all, as todo for a clinician to fill in.")
    private @Nullable String write;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "pretty, json or junit. Default: pretty.")
    private Format format = Format.PRETTY;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--fresh", description = "Try again what was tried before.")
    private boolean fresh;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    enum Format {
        PRETTY,
        JSON,
        JUNIT
    }

    RulesMutateCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path folder = rules == null ? Rules.folder(terminal) : rules;
        refuseWhatCannotBe(folder);
        Rules.Written written = Rules.written(terminal, rules);
        CaseFiles files = cases != null
                ? CaseFiles.of(List.of(cases))
                : folder == null ? CaseFiles.shipped() : CaseFiles.of(List.of(folder));
        if (!files.problems().isEmpty()) {
            throw new InvalidInputException(files.problems());
        } else if (files.cases().isEmpty()) {
            terminal.err().println("plumbline: there are no cases; they are *.case.yaml files below the rule set");
            return ExitCode.WRONG_INPUT;
        }
        List<ReadyCase> ready = files.cases().stream().map(ReadyCase::of).toList();
        Set<String> before = vs == null ? null : before(vs);
        Known known = new Known(kept(folder), written.files(), ready);
        Mutation.Outcome outcome = Mutation.of(written.files(), ready, chosen(folder), known, threads, this::ruleSet);
        if (!outcome.failing().isEmpty()) {
            return failing(outcome.failing());
        }
        MutationReport report =
                new MutationReport(outcome.verdicts(), ready.size(), outcome.reused(), System.nanoTime() - start);
        show(report, before);
        return write == null ? gate(report) : written(report, folder);
    }

    private RuleSet ruleSet() {
        try {
            return Rules.of(terminal, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseWhatCannotBe(@Nullable Path folder) {
        String complaint = null;
        if (threads < 1) {
            complaint = "--threads " + threads + ": at least one has to work";
        } else if (min != null && !(min >= 0 && min <= 100)) {
            complaint = "--min " + min + ": a score is between 0 and 100";
        } else if (changedSince != null && folder == null) {
            complaint = "--changed-since needs rules in a folder under git; name it with --rules";
        } else if (write != null && folder == null && cases == null) {
            complaint = "--write needs rules in a folder, or --cases with the folder to write to";
        }
        if (complaint != null) {
            throw new ParameterException(spec.commandLine(), complaint);
        }
    }

    private Predicate<EditableRule> chosen(@Nullable Path folder) throws IOException, InterruptedException {
        String id = only != null ? only : write != null && !write.equals("*") ? write.replaceFirst("#.*", "") : "*";
        String pattern = ("\\Q" + id + "\\E").replace("*", "\\E.*\\Q");
        if (changedSince == null || folder == null) {
            return rule -> rule.id().matches(pattern);
        }
        Path real = folder.toRealPath();
        Set<Path> changed = ChangedFiles.since(changedSince, Set.of(real));
        return rule -> rule.id().matches(pattern) && changed.contains(real.resolve(rule.file()));
    }

    /** Where verdicts are kept; null where nothing is. */
    private @Nullable Path kept(@Nullable Path folder) {
        Path cache = Rules.cache(terminal.environment());
        if (cache == null || fresh) {
            return null;
        }
        CRC32 sum = new CRC32();
        String name = (folder == null ? "" : folder.toAbsolutePath().normalize().toString()) + "\n"
                + (cases == null ? "" : cases.toAbsolutePath().normalize().toString());
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return cache.resolve("mutants-" + Long.toHexString(sum.getValue()) + ".bin");
    }

    private static Set<String> before(Path report) throws IOException {
        try {
            return MutationJson.alive(Files.readString(report));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new InvalidInputException(List.of(
                    new Problem(report.toString(), 0, 0, "", "is no report of plumbline rules mutate -f json")));
        }
    }

    private int failing(List<String> failing) {
        terminal.err()
                .println(
                        "plumbline: " + failing.size()
                                + " cases fail with the rules as they are, and nothing can be told by them; run plumbline rules test");
        failing.stream().limit(MOST_FAILING).forEach(one -> terminal.err().println("  " + one));
        return ExitCode.FALLS_SHORT;
    }

    private void show(MutationReport report, @Nullable Set<String> before) throws IOException {
        String text = switch (format) {
            case PRETTY -> MutationText.of(report, command(), min == null ? -1 : min, before);
            case JSON -> JsonText.pretty(MutationJson.of(report));
            case JUNIT -> MutationJUnit.of(report);
        };
        if (output == null) {
            terminal.out().print(text);
        } else {
            Files.writeString(output, text);
        }
    }

    private String command() {
        return "plumbline rules mutate" + (rules == null ? "" : " --rules " + Shell.quoted(rules.toString()))
                + " --write ";
    }

    private int gate(MutationReport report) {
        if (min == null) {
            return ExitCode.DONE;
        }
        boolean met = true;
        if (report.score() < min) {
            terminal.err().println("plumbline: score " + report.score() + " %, below the minimum of " + min);
            met = false;
        }
        int red = report.aliveOfRedFlags().size();
        if (red > 0) {
            terminal.err()
                    .println("plumbline: " + red + " changes of rules in screen/ go unnoticed; none of a red flag may");
            met = false;
        }
        return met ? ExitCode.DONE : ExitCode.GATE_NOT_MET;
    }

    private int written(MutationReport report, @Nullable Path folder) throws IOException {
        Path cases0 =
                cases != null ? cases : java.util.Objects.requireNonNull(folder).resolve("cases");
        List<Verdict> wanted = report.alive().stream()
                .filter(one -> "*".equals(write) || one.mutant().id().equals(write))
                .filter(one -> !one.patient().isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            terminal.err()
                    .println("plumbline: nothing is written: "
                            + ("*".equals(write) ? "no mutant" : "no mutant " + write)
                            + " goes unnoticed of which somebody is known who would tell it apart");
            return ExitCode.WRONG_INPUT;
        }
        Path gen = Files.createDirectories(cases0.resolve("gen"));
        for (Verdict one : wanted) {
            Path file = gen.resolve(CaseSkeleton.file(one.mutant()));
            Files.writeString(file, CaseSkeleton.of(one));
            terminal.err().println("written: " + file);
        }
        return gate(report);
    }
}
