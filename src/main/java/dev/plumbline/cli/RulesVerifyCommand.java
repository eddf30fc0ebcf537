package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.bench.ReadyCase;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.diff.Accepted;
import dev.plumbline.diff.Diff;
import dev.plumbline.diff.Judgement;
import dev.plumbline.diff.Kind;
import dev.plumbline.engine.Digest;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.fact.Facts;
import dev.plumbline.json.JsonText;
import dev.plumbline.mutate.Known;
import dev.plumbline.mutate.Mutation;
import dev.plumbline.mutate.MutationReport;
import dev.plumbline.props.Props;
import dev.plumbline.props.Regressions;
import dev.plumbline.verify.Gate;
import dev.plumbline.verify.Gates;
import dev.plumbline.verify.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks everything of a rule set that is asked before a release. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Asks of a rule set what is asked before a release: cases, lint, coverage, properties, mutants, the same"
                        + " conclusions in another order and in another engine, and no difference from the last release that"
                        + " blocks. One verdict file keeps what came of it.",
        footer = {
            "",
            "Exit codes: 0 every gate that ran is met, 2 the call is wrong or a case cannot be read, 3 the rules do not compile,",
            "4 a gate is not met."
        })
final class RulesVerifyCommand implements Callable<Integer> {

    /** What can be left out. */
    enum Part {
        TEST,
        LINT,
        COVER,
        PROPS,
        SHUFFLED,
        MODEL,
        MUTATE,
        DIFF;

        /** As it is written in a call. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Main.Terminal terminal;

    @Option(names = "--rules", paramLabel = "DIR", description = "Verify the rule set in this folder.")
    private @Nullable Path rules;

    @Option(
            names = "--against",
            paramLabel = "OLD",
            description = "The last release: a folder, a commit of git, or a jar. Without it nothing is compared.")
    private @Nullable String against;

    @Option(names = "--accept", paramLabel = "FILE", description = "A signed file with differences that are meant.")
    private @Nullable Path accept;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "GATE",
            description = "Leave out: ${COMPLETION-CANDIDATES}. The verdict says that it is not complete.")
    private List<Part> without = List.of();

    @Option(names = "--min-score", paramLabel = "PERCENT", description = "Of the mutants. Default: 90.")
    private double minScore = 90;

    @Option(names = "--min-conditions", paramLabel = "PERCENT", description = "Of the comparisons. Default: 95.")
    private double minConditions = 95;

    @Option(names = "--runs", paramLabel = "N", description = "On how many people a property is tried. Default: 500.")
    private int runs = 500;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Keep the verdict in this file, as JSON.")
    private @Nullable Path output;

    RulesVerifyCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = rules == null ? Rules.folder(terminal) : rules;
        Rules.Written written = Rules.written(terminal, rules);
        RuleSet ruleSet = Rules.of(terminal, rules);
        CaseFiles files = folder == null ? CaseFiles.shipped() : CaseFiles.of(List.of(folder));
        if (!files.problems().isEmpty()) {
            throw new InvalidInputException(files.problems());
        }
        int threads = Runtime.getRuntime().availableProcessors();
        Gates gates = new Gates(ruleSet, written.files(), files.cases());
        List<Gate> run = new ArrayList<>();
        gate(run, Part.TEST, () -> gates.test(threads));
        gate(run, Part.LINT, () -> gates.lint(written.cases()));
        gate(run, Part.COVER, () -> gates.cover(100, minConditions));
        gate(run, Part.PROPS, () -> props(ruleSet, written, folder, files.cases()));
        gate(run, Part.SHUFFLED, gates::shuffled);
        gate(run, Part.MODEL, gates::executableModel);
        gate(run, Part.MUTATE, () -> mutate(gates, written, files.cases(), threads));
        if (against != null) {
            gate(run, Part.DIFF, () -> diff(folder));
        } else {
            run.add(told(Gate.notRun(Part.DIFF.toString())));
        }
        Digest cases = new Digest();
        written.cases().forEach((name, text) -> cases.add(name).add(text));
        Verdict verdict = new Verdict(ruleSet.identity(), RuleSet.ENGINE, cases.hex(), run);
        if (output != null) {
            Files.writeString(output, JsonText.pretty(verdict.json()));
        }
        terminal.out().println(summary(verdict));
        return verdict.isMet() ? ExitCode.DONE : ExitCode.GATE_NOT_MET;
    }

    private interface Asking {
        Gate ask() throws IOException, InterruptedException;
    }

    private void gate(List<Gate> run, Part part, Asking asking) throws IOException, InterruptedException {
        run.add(told(without.contains(part) ? Gate.notRun(part.toString()) : asking.ask()));
    }

    private Gate told(Gate gate) {
        String state = switch (gate.state()) {
            case MET -> "met     ";
            case NOT_MET -> "NOT MET ";
            case NOT_RUN -> "not run ";
        };
        terminal.out().println(state + gate.name() + ": " + gate.said());
        gate.first().forEach(one -> terminal.out().println("          " + one));
        terminal.out().flush();
        return gate;
    }

    private static String summary(Verdict verdict) {
        String rules = verdict.ruleSet().name() + " " + verdict.ruleSet().version() + " ("
                + verdict.ruleSet().sha256().substring(0, 12) + ")";
        String complete = verdict.isComplete() ? "" : "; not everything was asked";
        return rules + (verdict.isMet() ? ": every gate that ran is met" : ": not fit for release") + complete;
    }

    private Gate props(RuleSet ruleSet, Rules.Written written, @Nullable Path folder, List<RuleCase> cases)
            throws IOException {
        Props props = new Props(ruleSet, written.files(), () -> Rearranged.of(written.files()));
        String text = folder == null
                ? RuleFolder.shippedProperties()
                : Files.readString(folder.resolve(RuleFolder.PROPERTIES));
        List<Facts> people = cases.stream()
                .map(RuleCase::given)
                .map(given -> Assessment.parse(given).facts())
                .toList();
        List<Facts> kept = folder == null ? List.of() : Regressions.kept(folder);
        return Gates.props(props.run(props.read(RuleFolder.PROPERTIES, text), people, kept, runs, 1));
    }

    private Gate mutate(Gates gates, Rules.Written written, List<RuleCase> cases, int threads)
            throws InterruptedException {
        List<ReadyCase> ready = cases.stream().map(ReadyCase::of).toList();
        Known nothing = new Known(null, written.files(), ready);
        Mutation.Outcome outcome = Mutation.of(written.files(), ready, rule -> true, nothing, threads);
        return gates.mutate(new MutationReport(outcome.verdicts(), ready.size(), 0, 0), outcome.failing(), minScore);
    }

    private Gate diff(@Nullable Path folder) throws IOException, InterruptedException {
        Accepted accepted =
                accept == null ? Accepted.NOTHING : Accepted.read(accept.toString(), Files.readString(accept));
        try (RuleVersions versions = new RuleVersions(terminal, folder)) {
            Diff.Plan plan = new Diff.Plan(4000, 0, 1);
            return Gates.diff(Judgement.of(
                    Diff.between(versions.of(String.valueOf(against)), versions.here(), plan, Map.of()),
                    Set.of(Kind.LOWERED, Kind.REMOVED, Kind.ERROR),
                    accepted));
        }
    }
}
