package dev.plumbline;

import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** People out of the rule cases: the same ones each time. */
public final class SampledCases {

    private static final long SEED = 20261121;

    private SampledCases() {}

    /** The assessments of all rule cases that somebody wrote. */
    public static List<Assessment> all() {
        try {
            return written().stream()
                    .map(RuleCase::given)
                    .map(Assessment::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases that somebody wrote; those by rule are made of the same people, one comparison away. */
    public static List<RuleCase> written() throws IOException {
        return CaseReader.below(Path.of("rules/back-pain")).stream()
                .filter(ruleCase -> !ruleCase.file().replace('\\', '/').contains("/by-rule/"))
                .toList();
    }

    /** So many of them, and somebody of whom nothing is known. */
    public static List<Assessment> some(int count) {
        List<Assessment> shuffled = new ArrayList<>(all());
        Collections.shuffle(shuffled, new Random(SEED));
        shuffled.add(0, Assessment.parse("{}"));
        return shuffled.subList(0, count);
    }
}
