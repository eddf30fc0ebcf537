package dev.plumbline.rules;

import dev.plumbline.Assessment;
import dev.plumbline.SampledCases;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** People to test rules on: those of the rule cases and examples, and made-up ones around what makes rules meet. */
final class People {

    private final List<List<Field>> clusters;
    private final Answers answers;
    private final List<Facts> given;

    People(CompiledRules rules) {
        RuleTexts texts = new RuleTexts(rules.rules());
        this.clusters = texts.clusters();
        this.answers = new Answers(texts);
        this.given = List.copyOf(written());
    }

    /** One person, and the fields that matter for the rules the person was made for. */
    record Person(Facts facts, Set<Field> around) {}

    /** The people of all rule cases and examples, each once. */
    List<Facts> given() {
        return given;
    }

    Answers answers() {
        return answers;
    }

    /** The person of this number: always the same. */
    Person generated(long number) {
        SplittableRandom random = new SplittableRandom(number);
        Facts facts = random.nextInt(3) > 0 ? given.get(random.nextInt(given.size())) : Facts.none();
        Set<Field> around = new LinkedHashSet<>();
        around.addAll(clusters.get(random.nextInt(clusters.size())));
        for (int i = random.nextInt(3); i > 0; i--) {
            around.addAll(related(around, random));
        }
        int density = 20 + random.nextInt(70);
        for (Field field : around) {
            if (random.nextInt(100) < density) {
                facts = field.replacedIn(facts, answers.any(field, random));
            }
        }
        List<Field> all = List.copyOf(Vocabulary.fields());
        for (int i = random.nextInt(6); i > 0; i--) {
            Field field = all.get(random.nextInt(all.size()));
            facts = field.replacedIn(facts, answers.any(field, random));
        }
        return new Person(facts, around);
    }

    /** A cluster that shares a field with these, where one is found: rules that look at the same answers are those that meet. */
    private List<Field> related(Set<Field> around, SplittableRandom random) {
        List<Field> cluster = List.of();
        for (int attempt = 0; attempt < 20; attempt++) {
            cluster = clusters.get(random.nextInt(clusters.size()));
            if (cluster.stream().anyMatch(around::contains) && !around.containsAll(cluster)) {
                return cluster;
            }
        }
        return cluster;
    }

    /** A person with the fields that say something about them. */
    static Person known(Facts facts) {
        Set<Field> known = new LinkedHashSet<>();
        Vocabulary.fields().stream().filter(field -> field.isKnownIn(facts)).forEach(known::add);
        return new Person(facts, known);
    }

    private static Set<Facts> written() {
        Set<Facts> people = new LinkedHashSet<>();
        try {
            for (RuleCase ruleCase : SampledCases.written()) {
                people.add(Assessment.parse(ruleCase.given()).facts());
            }
            for (Path example : examples()) {
                people.add(Assessment.read(example).facts());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return people;
    }

    private static List<Path> examples() throws IOException {
        Path folder = Path.of("src/examples");
        List<Path> examples = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(examples::add);
            }
        }
        return examples;
    }
}
