package dev.plumbline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The rules of a JVM are compiled once for all its tasks. */
class RulesHereTest {

    @Test
    void ten_tasks_at_once_share_one_compiled_rule_set() throws Exception {
        RuleTexts texts = RuleTexts.of(Path.of("rules/back-pain"));
        // Nobody has compiled these before.
        texts.files().merge("ruleset.yaml", "# for ten tasks\n", String::concat);
        Callable<Assessor> task = () -> RulesHere.of(new RuleTexts(new TreeMap<>(texts.files())));
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Assessor> given = new ArrayList<>();
        try {
            for (Future<Assessor> one : threads.invokeAll(Collections.nCopies(10, task))) {
                given.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(given).hasSize(10).allSatisfy(one -> assertThat(one).isSameAs(given.get(0)));
    }

    @Test
    void the_rules_of_a_jar_are_those_of_the_folder_it_was_made_of() throws Exception {
        RuleTexts jar = RuleTexts.of(Path.of("target/spark/plumbline.jar"));

        assertThat(jar).isEqualTo(RuleTexts.of(Path.of("rules/back-pain")));
        assertThat(jar.files()).containsKey("ruleset.yaml").hasSizeGreaterThan(10);
    }
}
