package dev.plumbline.cli;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.fact.Facts;
import dev.plumbline.props.Property;
import dev.plumbline.props.Props;
import dev.plumbline.props.PropsJUnit;
import dev.plumbline.props.PropsJson;
import dev.plumbline.props.PropsReport;
import dev.plumbline.props.PropsText;
import dev.plumbline.props.Regressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tries the declared properties of a rule set. */
@Command(
        name = "props",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Tries what has to hold for everybody, as properties.yaml of the rule set declares it, on people made for it."
                        + " Who breaks a property is made small, shown, and kept among the cases.",
        footer = {
            "",
            "Exit codes: 0 every property holds on everybody tried, 1 one is falsified, 2 the call or properties.yaml is wrong,",
            "3 the rules do not compile."
        })
final class RulesPropsCommand implements Callable<Integer> {

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule set in this folder.")
    private @Nullable Path rules;

    @Option(names = "--runs", paramLabel = "N", description = "On how many people each is tried. Default: 500.")
    private int runs = 500;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of chance. Default: 1.")
    private long seed = 1;

    @Option(names = "--only", paramLabel = "ID", description = "Try this property alone.")
    private @Nullable String only;

    @Option(names = "--no-save", description = "Keep nobody among the cases.")
    private boolean noSave;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            converter = Formats.class,
            description = "pretty, json or junit, to standard output or a file; several. Default: pretty.")
    private List<Destinations.To<Format>> formats = List.of(new Destinations.To<>(Format.PRETTY, null));

    enum Format {
        PRETTY,
        JSON,
        JUNIT
    }

    /** Reads {@code json} and {@code junit=out.xml}. */
    static final class Formats implements ITypeConverter<Destinations.To<Format>> {
        @Override
        public Destinations.To<Format> convert(String word) {
            return Destinations.read(word, Format.values());
        }
    }

    RulesPropsCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String complaint =
                runs < 1 ? "--runs " + runs + ": at least one has to be tried" : Destinations.complaint(formats);
        if (complaint != null) {
            throw new ParameterException(spec.commandLine(), complaint);
        }
        Path folder = rules == null ? Rules.folder(terminal) : rules;
        Rules.Written written = Rules.written(terminal, rules);
        RuleSet ruleSet = Rules.of(terminal, rules);
        Props props = new Props(ruleSet, written.files(), () -> Rearranged.of(written.files()));
        String file = folder == null
                ? RuleFolder.PROPERTIES
                : folder.resolve(RuleFolder.PROPERTIES).toString();
        List<Property> properties = chosen(props.read(file, text(folder, file)));
        CaseFiles cases = folder == null ? CaseFiles.shipped() : CaseFiles.of(List.of(folder));
        List<Facts> people = cases.cases().parallelStream()
                .map(RuleCase::given)
                .map(given -> Assessment.parse(given).facts())
                .toList();
        List<Facts> kept = folder == null ? List.of() : Regressions.kept(folder);
        PropsReport report = props.run(properties, people, kept, runs, seed);
        Map<String, String> saved = saved(report, folder);
        for (Destinations.To<Format> output : formats) {
            Destinations.write(
                    terminal,
                    output,
                    switch (output.format()) {
                        case PRETTY ->
                            PropsText.of(
                                    report,
                                    one -> saved.getOrDefault(one.property().id(), ""));
                        case JSON -> PropsJson.of(report);
                        case JUNIT -> PropsJUnit.of(report);
                    });
        }
        return report.falsified() > 0 ? ExitCode.FALLS_SHORT : ExitCode.DONE;
    }

    private static String text(@Nullable Path folder, String file) throws IOException {
        return folder == null ? RuleFolder.shippedProperties() : Files.readString(Path.of(file));
    }

    private List<Property> chosen(List<Property> properties) {
        List<Property> chosen = properties.stream()
                .filter(one -> only == null || one.id().equals(only))
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    only == null ? "no property is declared" : "--only " + only + ": there is no such property");
        }
        return chosen;
    }

    /** Keeps those who break a property; where they were kept, by the id of the property. */
    private Map<String, String> saved(PropsReport report, @Nullable Path folder) throws IOException {
        Map<String, String> saved = new HashMap<>();
        if (folder != null && !noSave) {
            for (PropsReport.Tried one : report.tried()) {
                if (one.broken() != null) {
                    Path file = Regressions.keep(folder, one.property(), one.broken());
                    saved.put(one.property().id(), file == null ? "the cases already" : file.toString());
                }
            }
        }
        return saved;
    }
}
