package dev.plumbline.cli;

import dev.plumbline.bench.CasesJUnit;
import dev.plumbline.bench.CasesJson;
import dev.plumbline.bench.CasesRun;
import dev.plumbline.bench.CasesSarif;
import dev.plumbline.bench.CasesText;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** In which formats a run of cases is told, and where each goes. */
final class CaseOutputs {

    private CaseOutputs() {}

    /** Reads {@code json} and {@code junit=out.xml}. */
    static final class Words implements ITypeConverter<Destinations.To<CaseFormat>> {
        @Override
        public Destinations.To<CaseFormat> convert(String word) {
            return Destinations.read(word, CaseFormat.values());
        }
    }

    static void write(Main.Terminal terminal, List<Destinations.To<CaseFormat>> outputs, CasesRun run, boolean verbose)
            throws IOException {
        for (Destinations.To<CaseFormat> output : outputs) {
            String text = switch (output.format()) {
                case PRETTY -> CasesText.of(run, verbose);
                case JSON -> CasesJson.of(run);
                case JUNIT -> CasesJUnit.of(run);
                case SARIF -> CasesSarif.of(run);
            };
            Destinations.write(terminal, output, text);
        }
    }
}
