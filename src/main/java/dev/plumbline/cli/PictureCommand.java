package dev.plumbline.cli;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.CatalogueReader;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Spelling;
import dev.plumbline.picture.BodyChart;
import dev.plumbline.picture.BodyPain;
import dev.plumbline.picture.ExercisePicture;
import dev.plumbline.picture.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws exercises and the body chart. */
@Command(
        name = "picture",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draws exercises, or the body chart of an assessment, as SVG or PNG.",
        footer = {
            "",
            "Examples:",
            "  plumbline picture bird-dog > bird-dog.svg",
            "  plumbline picture bridge -o bridge.png --width 800",
            "  plumbline picture bridge clam plank -o DIR    a file for each, in a folder that is there",
            "  plumbline picture body person.yaml -o chart.svg"
        })
final class PictureCommand implements Callable<Integer> {

    private static final String BODY = "body";
    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final Main.Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "CODE",
            description = "Codes of exercises, such as BIRD_DOG; or the word body and the file of an assessment.")
    private List<String> words = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write to this file, SVG or PNG by its ending, or into this folder. Default: SVG to standard output.")
    private @Nullable Path output;

    @Option(names = "--width", paramLabel = "PX", description = "How wide a PNG is, 16 to 8192 pixels. Default: 800.")
    private int width = 800;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the pictures of the rule set in this folder.")
    private @Nullable Path rules;

    PictureCommand(Main.Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (width < 16 || width > 8192) {
            throw wrong("--width " + width + ": a picture is 16 to 8192 pixels wide");
        }
        Pictures pictures = pictures();
        if (words.get(0).equals(BODY)) {
            if (words.size() != 2) {
                throw wrong("'body' goes with one file, the assessment");
            }
            BodyPain pain = BodyPain.of(new Person(terminal, () -> Rules.of(terminal, null), null)
                    .read(words.get(1))
                    .assessment()
                    .facts());
            BodyChart chart = pictures.body(pain);
            write(output, chart.toSvg(pictures::word, BODY), () -> chart.toPng(pictures::word, width));
            return ExitCode.DONE;
        }
        List<ExerciseCode> codes = words.stream().map(this::code).toList();
        Path folder = output != null && Files.isDirectory(output) ? output : null;
        if (codes.size() > 1 && folder == null) {
            throw wrong("several pictures need a folder: give -o with the name of one that is there");
        }
        for (ExerciseCode code : codes) {
            String name = spelled(code);
            ExercisePicture picture = picture(pictures, code);
            Path file = folder == null ? output : folder.resolve(name + SVG);
            write(file, picture.toSvg(pictures::word, name), () -> picture.toPng(pictures::word, width));
        }
        return ExitCode.DONE;
    }

    /** Nothing is compiled for a picture. */
    private Pictures pictures() throws IOException {
        Rules.Written written = Rules.written(terminal, rules);
        Catalogue catalogue = CatalogueReader.of(written.files().texts()).catalogue();
        String text = written.files().text(Pictures.FILE);
        if (text == null) {
            // As a rule set that is loaded does.
            text = Objects.requireNonNull(RuleFolder.shippedFiles().text(Pictures.FILE));
        }
        return Pictures.of(text, catalogue);
    }

    private ExercisePicture picture(Pictures pictures, ExerciseCode code) {
        ExercisePicture picture = pictures.of(code);
        if (picture == null) {
            throw wrong("this rule set has no picture of " + code);
        }
        return picture;
    }

    private ExerciseCode code(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (ExerciseCode code : ExerciseCode.values()) {
            if (code.name().replace("_", "").equals(name.replace("_", ""))) {
                return code;
            }
        }
        List<String> known =
                Arrays.stream(ExerciseCode.values()).map(Enum::name).toList();
        String nearest = Spelling.nearest(name, known);
        throw wrong("there is no exercise '" + Printable.quote(word) + "'"
                + (nearest == null ? "; there are " + String.join(", ", known) : "; did you mean " + nearest + "?"));
    }

    private static String spelled(ExerciseCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private interface Pixels {
        byte[] drawn();
    }

    private void write(@Nullable Path file, String svg, Pixels png) throws IOException {
        if (file == null) {
            terminal.out().print(svg);
            return;
        }
        String name = Objects.requireNonNull(file.getFileName()).toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(SVG) && !name.endsWith(PNG)) {
            throw wrong("-o " + file + ": the name ends in .svg or .png");
        }
        Files.write(file, name.endsWith(PNG) ? png.drawn() : svg.getBytes(StandardCharsets.UTF_8));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
