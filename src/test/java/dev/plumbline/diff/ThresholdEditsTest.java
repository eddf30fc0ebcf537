package dev.plumbline.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.SampledCases;
import dev.plumbline.engine.WrittenRule;
import dev.plumbline.engine.WrittenRules;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.reason.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One character changed in a threshold of the shipped rules, fifty times: each is found, with a person who shows it. That an edit
 * changes an outcome is proved without the comparison: by somebody of a case in whom the rule holds, given the number at which the two
 * versions part.
 */
@Tag("long")
class ThresholdEditsTest {

    private static final long SEED = 20261121;
    private static final int EDITS = 50;
    private static final int TOGETHER = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final Assessor shipped = Assessor.of(RuleSet.shipped());
    private final Map<String, List<Facts>> holding = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void each_of_fifty_edits_of_a_threshold_is_found_with_a_smallest_person_who_shows_it() throws IOException {
        Versions versions = new Versions(folder);
        SampledCases.all().parallelStream().forEach(person -> {
            Set<String> rules = shipped.check(person, TODAY).rules();
            synchronized (holding) {
                rules.forEach(rule ->
                        holding.computeIfAbsent(rule, key -> new ArrayList<>()).add(person.facts()));
            }
        });
        Iterator<ThresholdEdit> candidates = candidates(versions).iterator();
        List<String> proved = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        while (proved.size() < EDITS) {
            Map<String, String> texts = versions.rules();
            List<ThresholdEdit> together = new ArrayList<>();
            while (together.size() < TOGETHER) {
                ThresholdEdit edit = candidates.next();
                edit.in(texts);
                together.add(edit);
            }
            Version edited = versions.with(texts);
            Assessor after = Assessor.of(edited.rules());
            List<ThresholdEdit> changing = together.stream()
                    .filter(edit -> changesAnOutcome(edit, after))
                    .limit(EDITS - proved.size())
                    .toList();
            DiffReport report = Diff.between(versions.shipped(), edited, new Diff.Plan(4000, 0, 1), Map.of());
            changing.forEach(edit -> proved.add(edit.toString()));
            changing.stream()
                    .filter(edit -> report.classes().stream()
                            .noneMatch(one -> one.rules().contains(edit.rule().id())))
                    .forEach(edit -> missed.add(edit.toString()));
            report.classes().forEach(one -> verify(one, after));
        }
        assertThat(missed).isEmpty();
        assertThat(proved).doesNotHaveDuplicates().hasSize(EDITS);
    }

    /** One edit a rule, in an order that mixes all parts of the rule set. */
    private static List<ThresholdEdit> candidates(Versions versions) {
        Random random = new Random(SEED);
        List<ThresholdEdit> edits = new ArrayList<>();
        for (WrittenRule rule : WrittenRules.of(versions.shipped().files()).rules()) {
            List<ThresholdEdit> some = new ArrayList<>(rule.condition().leaves().stream()
                    .flatMap(leaf -> ThresholdEdit.of(rule, leaf, versions.rules()).stream())
                    .toList());
            Collections.shuffle(some, random);
            some.stream().limit(1).forEach(edits::add);
        }
        Collections.shuffle(edits, random);
        Set<String> lines = new HashSet<>();
        return edits.stream()
                .filter(edit -> lines.add(edit.rule().info().file() + edit.line()))
                .toList();
    }

    private boolean changesAnOutcome(ThresholdEdit edit, Assessor after) {
        String id = edit.rule().id();
        return holding.getOrDefault(id, List.of()).stream()
                .limit(40)
                .map(facts -> Assessment.of(edit.field().replacedIn(facts, edit.boundary())))
                .anyMatch(person -> {
                    Trace old = shipped.check(person, TODAY);
                    Trace now = after.check(person, TODAY);
                    return old.rules().contains(id) != now.rules().contains(id)
                            && !said(old).equals(said(now));
                });
    }

    /** Both versions are asked again about the person that is shown. */
    private void verify(DifferenceClass one, Assessor after) {
        Assessment person = Assessment.of(one.smallest());
        Trace old = shipped.check(person, one.today());
        Trace now = after.check(person, one.today());
        assertThat(said(old)).as(one.name()).isNotEqualTo(said(now));
        assertThat(one.rules())
                .isNotEmpty()
                .allMatch(rule -> old.rules().contains(rule) || now.rules().contains(rule));
        if (one.group() == Group.URGENCY && one.kind() != Kind.REASON) {
            String levels = level(old) + " -> " + level(now);
            assertThat(one.what()).isEqualTo("urgency " + levels);
            if (one.isShrunk()) {
                for (Field field : Vocabulary.fields()) {
                    if (field.isKnownIn(one.smallest())) {
                        Assessment less = Assessment.of(field.replacedIn(one.smallest(), null));
                        Trace oldOfLess = shipped.check(less, one.today());
                        Trace nowOfLess = after.check(less, one.today());
                        Set<String> differ = new HashSet<>(one.rules());
                        differ.removeIf(rule -> oldOfLess.rules().contains(rule)
                                == nowOfLess.rules().contains(rule));
                        assertThat(level(oldOfLess) + " -> " + level(nowOfLess) + " " + differ)
                                .as("without " + field.path() + " " + person.toYaml())
                                .isNotEqualTo(levels + " " + new HashSet<>(one.rules()));
                    }
                }
            }
        }
    }

    private static String level(Trace trace) {
        return trace.result().urgency().level().name();
    }

    private static String said(Trace trace) {
        return trace.result().toJsonLine().replaceFirst("\"sha256\":\"[0-9a-f]*\"", "");
    }
}
