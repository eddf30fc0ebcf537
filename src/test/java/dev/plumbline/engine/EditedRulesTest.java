package dev.plumbline.engine;

import static dev.plumbline.engine.RuleFiles.FLAGS;
import static dev.plumbline.engine.RuleFiles.SITS;
import static dev.plumbline.engine.RuleFiles.file;
import static dev.plumbline.engine.RuleFiles.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.RuleSetException;
import dev.plumbline.SampledCases;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.FactsBuilder;
import dev.plumbline.fact.SittingBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of which only the edited ones are compiled conclude what they would if all were. */
class EditedRulesTest {

    private static final Facts SITTER = FactsBuilder.builder()
            .sitting(SittingBuilder.builder().hoursPerDay(9.0).build())
            .build();
    private static final String HIP = "flag( kcontext, HIP, SAME_DAY );";
    private static final RuleSource OTHER_FILE = file("b.drl", rule("Y-1", SITS, HIP));

    @TempDir
    private Path cache;

    private List<String> flags(RuleSource... sources) {
        return RuleCompiler.compile(List.of(sources), cache).conclude(SITTER, Flag.class).stream()
                .map(flag -> flag.rule() + " " + flag.code())
                .sorted()
                .toList();
    }

    @Test
    void an_edit_shows_and_what_was_not_edited_stays() {
        assertThat(flags(file("a.drl", rule("X-1", SITS, FLAGS)), OTHER_FILE))
                .containsExactly("X-1 CAUDA_EQUINA", "Y-1 HIP");
        assertThat(flags(file("a.drl", rule("X-1", SITS, HIP)), OTHER_FILE)).containsExactly("X-1 HIP", "Y-1 HIP");
        assertThat(flags(OTHER_FILE)).containsExactly("Y-1 HIP");
        assertThat(flags(file("c.drl", rule("Z-1", SITS, FLAGS)), OTHER_FILE))
                .containsExactly("Y-1 HIP", "Z-1 CAUDA_EQUINA");
    }

    @Test
    void a_condition_that_was_edited_is_the_one_that_counts() {
        String more = SITS.replaceAll("\\d+(\\.\\d+)?", "10");
        assertThat(flags(file("a.drl", rule("X-1", SITS, FLAGS)), OTHER_FILE)).hasSize(2);
        assertThat(flags(file("a.drl", rule("X-1", more, FLAGS)), OTHER_FILE)).containsExactly("Y-1 HIP");
    }

    @Test
    void what_is_wrong_with_an_edit_is_said_with_its_place() {
        flags(file("a.drl", rule("X-1", SITS, FLAGS)), OTHER_FILE);
        RuleSource wrong = file("a.drl", "\n\n" + rule("X-1", "Sitting( hoursPerDay > > 1 )", FLAGS));

        assertThatThrownBy(() -> flags(wrong, OTHER_FILE))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("a.drl");
        assertThat(flags(file("a.drl", rule("X-1", SITS, FLAGS)), OTHER_FILE)).hasSize(2);
    }

    @Test
    @Tag("long")
    void edits_of_the_shipped_rules_conclude_what_a_whole_compilation_does() throws IOException {
        Path rules = cache.resolve("rules");
        copy(Path.of("rules/back-pain"), rules);
        SplittableRandom random = new SplittableRandom(20261121);
        RuleSet.load(rules, cache);
        for (int edit = 0; edit < 4; edit++) {
            edit(rules, random);
            Assessor edited = Assessor.of(RuleSet.load(rules, cache));
            Assessor whole = Assessor.of(RuleSet.load(rules));
            for (Assessment person : SampledCases.some(80)) {
                assertThat(edited.trace(person, LocalDate.EPOCH).result().toJson())
                        .isEqualTo(whole.trace(person, LocalDate.EPOCH).result().toJson());
            }
        }
    }

    /** Swaps the first comparison of a file for another: what comes of it may be nonsense, and the same nonsense both times. */
    private static void edit(Path rules, SplittableRandom random) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(rules)) {
            all.filter(file -> file.toString().endsWith(".drl")).sorted().forEach(files::add);
        }
        for (String text = ""; text.isEmpty(); ) {
            Path file = files.get(random.nextInt(files.size()));
            String before = Files.readString(file);
            text = before.contains(" >= ") ? before.replaceFirst(" >= ", " < ") : "";
            if (!text.isEmpty()) {
                Files.writeString(file, text);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one :
                    all.filter(path -> !path.toString().contains("cases")).toList()) {
                Path place = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(one, place);
                }
            }
        }
    }
}
