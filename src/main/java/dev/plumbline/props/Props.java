package dev.plumbline.props;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.InvalidInputException;
import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.diff.Shrink;
import dev.plumbline.engine.RuleSetFiles;
import dev.plumbline.engine.WrittenRule;
import dev.plumbline.engine.WrittenRules;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.intake.Answers;
import dev.plumbline.json.FactsJson;
import dev.plumbline.json.JsonText;
import dev.plumbline.lint.Boundaries;
import dev.plumbline.reason.Trace;
import dev.plumbline.result.Outline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tries declared properties on people made for it. */
public final class Props {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /** Of somebody who was kept, every answer that can be varied is. */
    private static final int CHANGES = 1;

    private final RuleSet rules;
    private final Assessor assessor;
    private final Supplier<RuleSet> rearranged;
    private final Selector selector;
    private final List<WrittenRule> written;
    private final Boundaries boundaries;
    private final Facts nobody = Assessment.parse("{}").facts();
    private @Nullable Assessor other;

    /**
     * The properties of a rule set.
     *
     * @param files the same rules as they are written
     * @param rearranged makes the same rule set of files in another order; asked at most once
     */
    public Props(RuleSet rules, RuleSetFiles files, Supplier<RuleSet> rearranged) {
        this.rules = rules;
        this.assessor = Assessor.of(rules);
        this.rearranged = rearranged;
        this.written = WrittenRules.in(files, file -> true);
        this.selector = new Selector(written, rules.catalogue().core());
        this.boundaries = new Boundaries(written);
    }

    /**
     * Reads properties.
     *
     * @param file what the text is called in errors
     * @throws InvalidInputException with every problem of the text and its place
     */
    public List<Property> read(String file, String text) {
        return PropertyReader.read(file, text, selector);
    }

    /**
     * Tries properties.
     *
     * @param cases people to begin with
     * @param kept people who broke a property before; they are tried first, in every way
     * @param runs on how many people each property is tried
     */
    public PropsReport run(List<Property> properties, List<Facts> cases, List<Facts> kept, int runs, long seed) {
        PeopleMaker maker = new PeopleMaker(boundaries, written, cases, nobody, seed);
        List<Facts> people = new ArrayList<>(kept);
        for (int i = 0; i < runs; i++) {
            people.add(maker.next());
        }
        if (properties.stream().anyMatch(Props::isAboutFiles)) {
            other = Assessor.of(rearranged.get());
        }
        List<PropsReport.Tried> tried = new ArrayList<>();
        for (Property property : properties) {
            List<Attempt> attempts = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                attempts.addAll(
                        attempts(property, people.get(i), maker, i < kept.size() ? Integer.MAX_VALUE : CHANGES));
            }
            tried.add(tried(property, attempts));
        }
        return new PropsReport(rules.identity(), seed, runs, kept.size(), tried);
    }

    private static boolean isAboutFiles(Property property) {
        return property.vary() != null && property.vary().sort() == Vary.Sort.ORDER_OF_FILES;
    }

    /** Somebody, and what is varied about them. */
    private record Attempt(Facts person, @Nullable Change change) {}

    private static List<Attempt> attempts(Property property, Facts person, PeopleMaker maker, int most) {
        Vary vary = property.vary();
        if (vary == null || vary.sort() != Vary.Sort.FACTS) {
            return List.of(new Attempt(person, null));
        }
        List<Change> changes = Change.of(vary, person, maker);
        if (changes.size() <= most) {
            return changes.stream()
                    .map(change -> new Attempt(change.before(person), change))
                    .toList();
        }
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Change change = changes.get(maker.below(changes.size()));
            attempts.add(new Attempt(change.before(person), change));
        }
        return attempts;
    }

    private PropsReport.Tried tried(Property property, List<Attempt> attempts) {
        AtomicInteger times = new AtomicInteger();
        int first = IntStream.range(0, attempts.size())
                .parallel()
                .peek(i -> times.incrementAndGet())
                .filter(i -> wrong(property, attempts.get(i)) != null)
                .findFirst()
                .orElse(-1);
        if (first < 0) {
            return new PropsReport.Tried(property, attempts.size(), null);
        }
        Attempt found = attempts.get(first);
        Change change = found.change();
        Facts smallest = Shrink.of(
                found.person(),
                facts -> (change == null || change.before(facts).equals(facts))
                        && wrong(property, new Attempt(facts, change)) != null);
        return new PropsReport.Tried(property, first + 1, broken(property, new Attempt(smallest, change), found));
    }

    private Broken broken(Property property, Attempt attempt, Attempt found) {
        String wrong = String.valueOf(wrong(property, attempt));
        Trace before = traced(assessor, attempt.person());
        Trace after = property.vary() == null ? null : varied(property.vary(), attempt);
        TreeSet<String> differ = new TreeSet<>(before == null ? Set.of() : before.rules());
        if (after != null && before != null) {
            differ.addAll(after.rules());
            differ.removeIf(id -> before.rules().contains(id) && after.rules().contains(id));
        }
        int answers = 0;
        for (Field field : Vocabulary.fields()) {
            answers += field.isKnownIn(found.person()) ? 1 : 0;
        }
        return new Broken(
                attempt.person(),
                wrong,
                attempt.change(),
                before == null ? null : before.result(),
                after == null ? null : after.result(),
                differ,
                answers);
    }

    /** What is wrong, in words; null when the property holds. */
    private @Nullable String wrong(Property property, Attempt attempt) {
        Trace trace = traced(assessor, attempt.person());
        if (trace == null) {
            return "the assessment fails";
        }
        Result result = trace.result();
        if (property.only() != null && !property.only().holds(result)) {
            return null;
        }
        Vary vary = property.vary();
        Relation relation = property.relation();
        if (vary != null && relation != null) {
            return varied(vary, relation, result, attempt);
        } else if (property.always() != null && !property.always().holds(result)) {
            return "what has to be so always is not so";
        } else if (property.never() != null && property.never().holds(result)) {
            return "what must never be so is so";
        }
        return property.every() == null ? null : property.every().lacking(result);
    }

    private @Nullable String varied(Vary vary, Relation relation, Result result, Attempt attempt) {
        if (vary.sort() == Vary.Sort.BATCH) {
            Outline outline = assessor.outline(person(attempt.person()), TODAY);
            return outline.equals(Outline.of(result)) ? null : vary.words() + ": another outcome";
        }
        Trace after = varied(vary, attempt);
        if (after == null) {
            return vary.words() + ": the assessment fails";
        }
        return relation.holds(result, after.result()) ? null : vary.words() + ": expected " + relation.words();
    }

    private @Nullable Trace varied(Vary vary, Attempt attempt) {
        Facts person = attempt.person();
        Change change = attempt.change();
        return switch (vary.sort()) {
            case FACTS -> traced(assessor, change == null ? person : change.after(person));
            case ORDER_OF_ANSWERS -> traced(assessor, shuffled(person));
            case ORDER_OF_FILES -> traced(other == null ? assessor : other, person);
            case TWICE, BATCH -> traced(assessor, person);
        };
    }

    /** The same answers, read from a file in which they stand in another order. */
    private static Facts shuffled(Facts person) {
        return Assessment.parse(JsonText.compact(shuffled(FactsJson.tree(person), new Random(person.hashCode()))))
                .facts();
    }

    private static Map<String, Object> shuffled(Map<String, Object> tree, Random random) {
        List<String> keys = new ArrayList<>(tree.keySet());
        Collections.shuffle(keys, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        for (String key : keys) {
            Object value = tree.getOrDefault(key, "");
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> below = new LinkedHashMap<>();
                map.forEach((name, one) -> below.put(String.valueOf(name), one));
                shuffled.put(key, shuffled(below, random));
            } else {
                shuffled.put(key, value);
            }
        }
        return shuffled;
    }

    private static @Nullable Trace traced(Assessor assessor, Facts facts) {
        try {
            return assessor.check(person(facts), TODAY);
        } catch (RuntimeException e) {
            // Rules that never come to rest, or a fault: either way nobody may be left without a result.
            return null;
        }
    }

    private static Assessment person(Facts facts) {
        return Assessment.of(new Answers(facts, Set.of()), null);
    }
}
