package dev.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.fact.Facts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No rule depends on where it stands: in which file, and before or behind which other rule. */
class ShuffledRulesTest {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*$");
    private static final int SAMPLE = 400;

    @Test
    void shuffled_files_and_rules_conclude_the_same() throws IOException {
        Random random = new Random(11);
        CompiledRules shuffled = RuleCompiler.compile(shuffled(random), null);
        CompiledRules ordered = RuleSet.shipped().rules();
        List<Facts> people = new ArrayList<>();
        CaseReader.below(Path.of("rules/back-pain"))
                .forEach(one -> people.add(Assessment.parse(one.given()).facts()));
        Collections.shuffle(people, random);

        for (Facts person : people.subList(0, SAMPLE)) {
            Conclusions one = ordered.run(person, List.of());
            Conclusions other = shuffled.run(person, List.of());
            assertThat(other.all(Object.class)).isEqualTo(one.all(Object.class));
            one.all(Object.class)
                    .forEach(conclusion -> assertThat(other.why(conclusion)).isEqualTo(one.why(conclusion)));
        }
    }

    /** The rules of each file in another order, and the files under names that sort otherwise. */
    private static List<RuleSource> shuffled(Random random) {
        List<RuleSource> sources = new ArrayList<>();
        RuleFolder.shipped().forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                List<String> rules = found(RULE, text);
                Collections.shuffle(rules, random);
                String file = "package rules\n" + String.join("\n", found(IMPORT, text)) + "\n"
                        + String.join("\n\n", rules) + "\n";
                sources.add(new RuleSource(random.nextInt(1_000_000) + "-" + name.replace('/', '-'), file));
            }
        });
        return sources;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group());
        }
        return found;
    }
}
