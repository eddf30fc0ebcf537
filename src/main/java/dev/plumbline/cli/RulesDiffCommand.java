package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.InvalidInputException;
import dev.plumbline.batch.BatchException;
import dev.plumbline.batch.Input;
import dev.plumbline.batch.Inputs;
import dev.plumbline.batch.Records;
import dev.plumbline.diff.Accepted;
import dev.plumbline.diff.Diff;
import dev.plumbline.diff.DiffJUnit;
import dev.plumbline.diff.DiffJson;
import dev.plumbline.diff.DiffMarkdown;
import dev.plumbline.diff.DiffReport;
import dev.plumbline.diff.DiffText;
import dev.plumbline.diff.Judgement;
import dev.plumbline.diff.Kind;
import dev.plumbline.diff.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what two versions of a rule set make of the same people. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = dev.plumbline.cli.Version.class,
        description =
                "Compares what two versions of a rule set make of the same people: those of the cases of both, those at"
                        + " the edges of every changed rule, some by chance, and stored ones.",
        footer = {
            "",
            "Exit codes: 0 nothing blocks, 1 a difference blocks and is not accepted, 2 the call or an input is wrong,",
            "3 the rules of a version do not compile."
        })
final class RulesDiffCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The old version: a folder, a commit of git, or the jar of a release.")
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private String old;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The new version. Default: the rules in use.")
    private @Nullable String now;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule set whose commits are meant.")
    private @Nullable Path rules;

    @Option(
            names = "--inputs",
            paramLabel = "N",
            description = "How many inputs at least; every case runs in any case. Default: 4000.")
    private int inputs = 4000;

    @Option(names = "--random", paramLabel = "N", description = "So many more made by chance. Default: 0.")
    private int random;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of chance. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "Stored assessments to compare, too: JSON Lines or CSV as batch reads them.")
    private List<String> records = List.of();

    @Option(
            names = "--fail-on",
            split = ",",
            paramLabel = "KIND",
            description = "The kinds that block: raised, lowered, added, removed, reason, order, error; none."
                    + " Default: lowered,removed,error. An emergency that drops always blocks.")
    private List<FailOn> failOn = List.of(FailOn.LOWERED, FailOn.REMOVED, FailOn.ERROR);

    @Option(names = "--accept", paramLabel = "FILE", description = "A signed file with differences that are meant.")
    private @Nullable Path accept;

    @Option(
            names = "--write-accept",
            paramLabel = "FILE",
            description = "Write what blocks to a file that accepts it once it is signed.")
    private @Nullable Path writeAccept;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            converter = Formats.class,
            description = "pretty, json, md or junit, to standard output or a file; several. Default: pretty.")
    private List<Destinations.To<Format>> formats = List.of(new Destinations.To<>(Format.PRETTY, null));

    enum Format {
        PRETTY,
        JSON,
        MD,
        JUNIT
    }

    /** What can be named after {@code --fail-on}. */
    enum FailOn {
        RAISED,
        LOWERED,
        ADDED,
        REMOVED,
        REASON,
        ORDER,
        ERROR,
        NONE
    }

    /** Reads {@code json} and {@code junit=out.xml}. */
    static final class Formats implements ITypeConverter<Destinations.To<Format>> {
        @Override
        public Destinations.To<Format> convert(String word) {
            return Destinations.read(word, Format.values());
        }
    }

    RulesDiffCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseWhatCannotBe();
        Accepted accepted =
                accept == null ? Accepted.NOTHING : Accepted.read(accept.toString(), Files.readString(accept));
        Map<String, Assessment> stored = new LinkedHashMap<>();
        boolean allRead = readRecords(stored);
        DiffReport report;
        try (RuleVersions versions = new RuleVersions(terminal, folder())) {
            Version before = versions.of(old);
            Version after = now == null ? versions.here() : versions.of(now);
            report = Diff.between(before, after, new Diff.Plan(inputs, random, seed), stored);
        }
        Judgement judgement = Judgement.of(report, kinds(), accepted);
        for (Destinations.To<Format> output : formats) {
            Destinations.write(
                    terminal,
                    output,
                    switch (output.format()) {
                        case PRETTY -> DiffText.of(judgement);
                        case JSON -> DiffJson.of(judgement);
                        case MD -> DiffMarkdown.of(judgement);
                        case JUNIT -> DiffJUnit.of(judgement);
                    });
        }
        if (writeAccept != null) {
            Files.writeString(writeAccept, judgement.skeleton());
        }
        if (!accepted.entries().isEmpty() && !accepted.isSigned()) {
            terminal.err()
                    .println("plumbline: " + accept
                            + " is not signed; fill in who, when and why, until then nothing in it counts");
        }
        if (!allRead) {
            return ExitCode.WRONG_INPUT;
        }
        return judgement.count(Judgement.Status.BLOCKS) > 0 ? ExitCode.FALLS_SHORT : ExitCode.DONE;
    }

    private void refuseWhatCannotBe() {
        String complaint = Destinations.complaint(formats);
        if (inputs < 0 || random < 0) {
            complaint = "--inputs and --random take numbers from 0 on";
        } else if (failOn.contains(FailOn.NONE) && failOn.size() > 1) {
            complaint = "--fail-on none stands alone";
        } else if (writeAccept != null && Files.exists(writeAccept)) {
            complaint = "--write-accept: " + writeAccept + " is there already; what was signed is not overwritten";
        }
        if (complaint != null) {
            throw new ParameterException(spec.commandLine(), complaint);
        }
    }

    /** Where the rule set is whose commits are meant: what is named, one of the versions, or the rules in use. */
    private @Nullable Path folder() {
        if (rules != null) {
            return rules;
        } else if (now != null && RuleVersions.isFolder(now)) {
            return Path.of(now);
        } else if (RuleVersions.isFolder(old) && now != null) {
            return Path.of(old);
        }
        return Rules.folder(terminal);
    }

    private Set<Kind> kinds() {
        Set<Kind> kinds = java.util.EnumSet.noneOf(Kind.class);
        failOn.stream().filter(one -> one != FailOn.NONE).forEach(one -> kinds.add(Kind.valueOf(one.name())));
        return kinds;
    }

    private List<Input> named() throws IOException {
        try {
            return Inputs.named(records, List.of());
        } catch (BatchException e) {
            throw new ParameterException(spec.commandLine(), "--records: " + e.getMessage(), e);
        }
    }

    private boolean readRecords(Map<String, Assessment> stored) throws IOException {
        boolean[] all = {true};
        Records.read(
                named(),
                terminal.in(),
                person -> stored.put(String.valueOf(person.source()), person),
                (InvalidInputException bad) -> {
                    all[0] = false;
                    terminal.err().println(dev.plumbline.fact.Printable.lines(String.valueOf(bad.getMessage())));
                });
        return all[0];
    }
}
