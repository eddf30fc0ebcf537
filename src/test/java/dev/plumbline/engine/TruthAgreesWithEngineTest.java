package dev.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Assessment;
import dev.plumbline.Sample;
import dev.plumbline.bench.CaseReader;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Topic;
import dev.plumbline.fact.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** What explanations say of a condition must be what the engine makes of it: every constraint of every rule is put to both. */
@Tag("sampled")
class TruthAgreesWithEngineTest {

    private static final int PEOPLE = Sample.of(120, 400);

    @Test
    void every_constraint_of_the_shipped_rules_reads_alike() throws IOException {
        Map<String, Constraint> constraints = constraints();
        KieBase probes = probes(constraints);
        List<String> differences = new ArrayList<>();
        for (Facts facts : people()) {
            Set<String> fired = fired(probes, facts);
            constraints.forEach((name, constraint) -> {
                if (constraint.holds(facts) != fired.contains(name)) {
                    differences.add(constraint.topic().name() + ": " + constraint.text() + " engine says "
                            + fired.contains(name));
                }
            });
        }
        assertThat(constraints).hasSizeGreaterThan(300);
        assertThat(new TreeSet<>(differences)).isEmpty();
    }

    private record Constraint(Topic topic, List<Token> words) {

        String text() {
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(word.text()).append(' '));
            return text.toString()
                    .replace("= =", "==")
                    .replace("> =", ">=")
                    .replace("< =", "<=")
                    .replace("| |", "||")
                    .replace("& &", "&&")
                    .replace("! =", "!=")
                    .replace(" . ", ".");
        }

        boolean holds(Facts facts) {
            try {
                return Truth.of(words, topic.in(facts));
            } catch (Truth.UnreadableException e) {
                throw new AssertionError(text(), e);
            }
        }
    }

    /** Every constraint over facts that stands alone: no binding, and no bound value in it. */
    private static Map<String, Constraint> constraints() {
        Map<String, Constraint> constraints = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        RuleFolder.shipped().forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                RuleFile.read(new RuleSource(name, text))
                        .rules()
                        .forEach(rule -> PatternText.in(rule.when()).forEach(pattern -> {
                            Topic topic = RuleReader.TOPICS.get(pattern.type().text());
                            if (topic != null) {
                                pattern.each().stream()
                                        .filter(words -> words.stream()
                                                .noneMatch(word -> word.is(":")
                                                        || word.text().startsWith("$")))
                                        .map(words -> new Constraint(topic, words))
                                        .filter(one -> seen.add(topic.name() + one.text()))
                                        .forEach(one -> constraints.put("P" + constraints.size(), one));
                            }
                        }));
            }
        });
        return constraints;
    }

    private static KieBase probes(Map<String, Constraint> constraints) {
        StringBuilder drl = new StringBuilder("package probes\nimport dev.plumbline.fact.*\n");
        constraints.forEach((name, one) -> drl.append("rule \"")
                .append(name)
                .append("\" when ")
                .append(one.topic().type().getSimpleName())
                .append("( ")
                .append(one.text())
                .append(") then end\n"));
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newByteArrayResource(drl.toString().getBytes(StandardCharsets.UTF_8)),
                ResourceType.DRL);
        assertThat(builder.getErrors()).isEmpty();
        return KieBases.of(builder.getKnowledgePackages());
    }

    private static Set<String> fired(KieBase probes, Facts facts) {
        Set<String> fired = new TreeSet<>();
        KieSession session = probes.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        Vocabulary.topics().forEach(topic -> session.insert(topic.in(facts)));
        session.fireAllRules();
        session.dispose();
        return fired;
    }

    private static List<Facts> people() throws IOException {
        List<RuleCase> cases = new ArrayList<>(CaseReader.below(Path.of("rules/back-pain")));
        Collections.shuffle(cases, new Random(20261121));
        return cases.stream()
                .limit(PEOPLE)
                .map(one -> Assessment.parse(one.given()).facts())
                .toList();
    }
}
