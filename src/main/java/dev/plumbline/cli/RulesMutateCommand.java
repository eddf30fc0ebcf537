package dev.plumbline.cli;

import dev.plumbline.bench.ReadyCase;
import dev.plumbline.mutate.Mutation;
import dev.plumbline.mutate.MutationReport;
import dev.plumbline.mutate.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes rules in small ways and tells which changes no case notices. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Changes each rule in small ways and says which of the changes no case notices.")
final class RulesMutateCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    @Option(names = "--only", paramLabel = "RULE", description = "Change these rules only; * for any letters.")
    private @Nullable String only;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    RulesMutateCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path folder = rules == null ? Rules.folder(terminal) : rules;
        Rules.Written written = Rules.written(terminal, rules);
        CaseFiles files = folder == null ? CaseFiles.shipped() : CaseFiles.of(List.of(folder));
        List<ReadyCase> cases = files.cases().stream().map(ReadyCase::of).toList();
        String pattern = only == null ? ".*" : ("\\Q" + only + "\\E").replace("*", "\\E.*\\Q");
        Mutation.Outcome outcome = Mutation.of(written.files(), cases, id -> id.matches(pattern), threads, true);
        outcome.failing().forEach(terminal.out()::println);
        MutationReport report = new MutationReport(outcome.verdicts(), cases.size(), 0, System.nanoTime() - start);
        for (Verdict v : report.alive()) {
            terminal.out()
                    .println(v.status() + "\t" + v.mutant().id() + "\t"
                            + v.mutant().operator() + "\t"
                            + v.mutant().rule().file() + ":" + v.mutant().line() + "\t"
                            + v.mutant().before() + "\t->\t"
                            + v.mutant().after() + "\t" + v.cases());
        }
        report.byOperator().forEach((o, c) -> terminal.out().println(o + " " + c));
        for (dev.plumbline.mutate.Status s : dev.plumbline.mutate.Status.values()) {
            terminal.out().println(s + " " + report.count(s));
        }
        terminal.out()
                .println(report.score() + " " + report.strength() + " red flags alive "
                        + report.aliveOfRedFlags().size() + " " + report.nanos() / 1e9);
        return 0;
    }
}
