package dev.plumbline.diff;

import dev.plumbline.Assessment;
import dev.plumbline.fact.Facts;
import dev.plumbline.lint.Boundaries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what two versions of a rule set make of the same people. */
public final class Diff {

    /** More classes than this are a rewrite, of which nobody reads each one. */
    private static final int MOST_SHRUNK = 200;

    /** Made-up people are shown rather than real ones. */
    private static final String RECORD = "record ";

    private static final int LEAST_PER_EDIT = 24;

    private final Version old;
    private final Version now;
    private final CompletableFuture<CaseInputs> reading;
    private final Edits edits;
    private final Pair pair;
    private final Boundaries boundaries;
    private final Map<List<Object>, Set<String>> tried = new ConcurrentHashMap<>();

    private Diff(Version old, Version now) {
        this.old = old;
        this.now = now;
        this.reading = CompletableFuture.supplyAsync(() -> CaseInputs.of(old, now));
        this.edits = Edits.between(old, now);
        this.pair = new Pair(old, now, edits);
        this.boundaries = new Boundaries(edits.all());
    }

    /**
     * Compares two versions.
     *
     * @param records stored assessments, each with what it is called
     */
    public static DiffReport between(Version old, Version now, Plan plan, Map<String, Assessment> records) {
        return new Diff(old, now).report(plan, records);
    }

    /**
     * How much to try.
     *
     * @param inputs how many inputs at least: what cases and edges leave is made by chance
     *
     * @param random how many people made by chance beyond those
     * @param seed the seed of chance
     */
    public record Plan(int inputs, int random, long seed) {}

    private DiffReport report(Plan plan, Map<String, Assessment> records) {
        CaseInputs cases = reading.join();
        List<Observed> observed = new ArrayList<>(
                run(cases.cases().stream().map(CaseInputs.Case::input).toList()));
        List<Input> edges =
                edges(cases.cases(), observed, plan.inputs() - cases.cases().size(), plan.seed());
        observed.addAll(run(edges));
        List<Input> random = new RandomInputs(boundaries, plan.seed())
                .around(cases.cases().stream().map(CaseInputs.Case::input).toList())
                .limit(
                        edits.isNothing()
                                ? 0
                                : plan.random()
                                        + Math.max(
                                                0, plan.inputs() - cases.cases().size() - edges.size()))
                .toList();
        observed.addAll(run(random));
        List<Input> stored = records.entrySet().stream()
                .map(one -> new Input(
                        RECORD + one.getKey(),
                        one.getValue().facts(),
                        day(one.getValue().facts())))
                .toList();
        observed.addAll(run(stored));
        List<DifferenceClass> classes = classes(observed);
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        classes.forEach(one -> verdicts.merge(one.outcome(), Verdict.of(one), Verdict::and));
        List<String> exhaustive = new ArrayList<>();
        List<String> sampled = new ArrayList<>();
        for (RuleEdit edit : edits.rules()) {
            boolean read = edit.sides().stream().allMatch(boundaries::isRead);
            (read ? exhaustive : sampled).add(edit.id());
        }
        int differing =
                (int) observed.stream().filter(one -> !one.found().isEmpty()).count();
        return new DiffReport(
                old.name(),
                now.name(),
                old.rules().identity(),
                now.rules().identity(),
                edits,
                classes,
                verdicts,
                new DiffReport.Counts(
                        cases.cases().size(),
                        edges.size(),
                        random.size(),
                        stored.size(),
                        observed.size(),
                        differing,
                        (int) classes.stream().filter(one -> !one.isShrunk()).count()),
                exhaustive,
                sampled,
                cases.unreadable());
    }

    private static LocalDate day(Facts facts) {
        LocalDate visit = facts.visit().date();
        return visit == null ? Input.ANY_DAY : visit;
    }

    /** What came of those inputs for which the versions could differ at all, in their order. */
    private List<Observed> run(List<Input> inputs) {
        if (edits.isNothing()) {
            return List.of();
        }
        return inputs.parallelStream().filter(pair::concerns).map(pair::of).toList();
    }

    private List<Input> edges(List<CaseInputs.Case> cases, List<Observed> observed, int room, long seed) {
        if (edits.isNothing()) {
            return List.of();
        }
        Facts nobody = Assessment.parse("{}").facts();
        Downstream downstream = new Downstream(edits.all());
        Set<String> wanted = downstream.around(edits.rules());
        EdgeInputs maker = new EdgeInputs(boundaries, downstream, nobody);
        Map<String, List<Facts>> holding = holding(cases, observed, wanted);
        List<Facts> everybody =
                new ArrayList<>(cases.stream().map(one -> one.input().facts()).toList());
        Collections.shuffle(everybody, new Random(seed));
        List<Iterator<Input>> each = new ArrayList<>();
        edits.rules()
                .forEach(edit -> each.add(maker.of(edit, holding, everybody)
                        .map(facts -> new Input("edge of " + edit.id(), facts, Input.ANY_DAY))
                        .iterator()));
        if (!edits.isOnlyRules()) {
            // Tables and order can bear on any rule.
            each.add(edits.all().stream()
                    .flatMap(rule -> boundaries.within(rule).stream()
                            .limit(1)
                            .map(edge -> new Input(
                                    "edge of " + rule.id(), EdgeInputs.with(nobody, edge.answers()), Input.ANY_DAY)))
                    .iterator());
        }
        int most = Math.max(room, LEAST_PER_EDIT * each.size());
        Set<Facts> made = new HashSet<>();
        observed.forEach(one -> made.add(one.input().facts()));
        List<Input> inputs = new ArrayList<>();
        while (!each.isEmpty() && inputs.size() < most) {
            for (Iterator<Iterator<Input>> turn = each.iterator(); turn.hasNext() && inputs.size() < most; ) {
                Iterator<Input> from = turn.next();
                if (!from.hasNext()) {
                    turn.remove();
                    continue;
                }
                Input input = from.next();
                if (made.add(input.facts())) {
                    inputs.add(input);
                }
            }
        }
        return inputs;
    }

    /** People for whom rules hold, those first of whom least is known. */
    private static Map<String, List<Facts>> holding(
            List<CaseInputs.Case> cases, List<Observed> observed, Set<String> wanted) {
        Map<String, Set<Facts>> found = new LinkedHashMap<>();
        Stream<Map.Entry<Input, Set<String>>> named = cases.stream().map(one -> Map.entry(one.input(), one.fired()));
        Stream<Map.Entry<Input, Set<String>>> ran = observed.stream().map(one -> Map.entry(one.input(), one.rules()));
        Map<Input, Integer> answers = new HashMap<>();
        List<Map.Entry<Input, Set<String>>> all = Stream.concat(named, ran)
                .filter(one -> one.getValue().stream().anyMatch(wanted::contains))
                .toList();
        all.forEach(one -> answers.computeIfAbsent(one.getKey(), Input::answers));
        all.stream()
                .sorted(Comparator.comparing(one -> answers.getOrDefault(one.getKey(), 0)))
                .forEach(one -> one.getValue().stream()
                        .filter(wanted::contains)
                        .forEach(id -> found.computeIfAbsent(id, key -> new LinkedHashSet<>())
                                .add(one.getKey().facts())));
        Map<String, List<Facts>> holding = new LinkedHashMap<>();
        found.forEach((id, facts) -> holding.put(id, List.copyOf(facts)));
        return holding;
    }

    private List<DifferenceClass> classes(List<Observed> observed) {
        Map<String, Gathered> byKey = new TreeMap<>();
        for (Observed one : observed) {
            for (Found found : one.found()) {
                byKey.computeIfAbsent(found.key(), key -> new Gathered(found))
                        .showing
                        .add(one);
            }
        }
        // Together with other rules a rule does what it does alone.
        List<Gathered> gathered = byKey.values().stream()
                .filter(one -> byKey.values().stream().noneMatch(one::isMoreThan))
                .toList();
        Map<String, List<Gathered>> byRules = new TreeMap<>();
        gathered.forEach(one -> byRules.computeIfAbsent(one.found.rules().toString(), rules -> new ArrayList<>())
                .add(one));
        int most = MOST_SHRUNK / Math.max(1, byRules.size());
        return byRules.values().parallelStream()
                .flatMap(some -> shown(some, Math.max(most, LEAST_PER_EDIT)).stream())
                .sorted(Comparator.comparing((DifferenceClass one) -> !one.emergency())
                        .thenComparing(DifferenceClass::kind)
                        .thenComparing(DifferenceClass::group)
                        .thenComparing(DifferenceClass::what)
                        .thenComparing(one -> one.rules().toString()))
                .toList();
    }

    /** A class with the inputs that show it. */
    private static final class Gathered {
        private final Found found;
        private final List<Observed> showing = new ArrayList<>();

        Gathered(Found found) {
            this.found = found;
        }

        boolean isMoreThan(Gathered other) {
            return found.difference().kind() == other.found.difference().kind()
                    && found.difference().what().equals(other.found.difference().what())
                    && found.rules().size() > other.found.rules().size()
                    && !other.found.rules().isEmpty()
                    && found.rules().containsAll(other.found.rules());
        }
    }

    /** What the same rules do: what is small enough for one difference often shows the next, too. */
    private List<DifferenceClass> shown(List<Gathered> some, int most) {
        List<DifferenceClass> shown = new ArrayList<>();
        List<Input> small = new ArrayList<>();
        for (Gathered one : some) {
            String key = one.found.key();
            Input from = small.stream()
                    .filter(input -> isShown(key, input.facts(), input.today()))
                    .findFirst()
                    .orElseGet(() -> one.showing.stream()
                            .map(Observed::input)
                            .min(Comparator.comparing(
                                            (Input input) -> input.origin().startsWith(RECORD))
                                    .thenComparing(Input::answers))
                            .orElseThrow());
            boolean shrink = shown.size() < most;
            Facts smallest =
                    shrink ? Shrink.of(from.facts(), facts -> isShown(key, facts, from.today())) : from.facts();
            Input end = new Input(from.origin(), smallest, from.today());
            small.add(end);
            shown.add(shown(key, end, one.showing.size(), shrink));
        }
        return shown;
    }

    private DifferenceClass shown(String key, Input smallest, int inputs, boolean shrunk) {
        Found found = Objects.requireNonNull(of(key, smallest));
        Difference difference = found.difference();
        return new DifferenceClass(
                difference.kind(),
                difference.group(),
                difference.outcome(),
                difference.what(),
                difference.emergency(),
                found.rules(),
                found.also(),
                inputs,
                smallest.facts(),
                smallest.today(),
                smallest.origin(),
                shrunk);
    }

    /** The classes of one edit shrink along the same way: what was tried for one is known for the others. */
    private boolean isShown(String key, Facts facts, LocalDate today) {
        return tried.computeIfAbsent(List.of(facts, today), tried -> keys(facts, today))
                .contains(key);
    }

    private Set<String> keys(Facts facts, LocalDate today) {
        Input input = new Input("", facts, today);
        return pair.concerns(input)
                ? pair.of(input).found().stream().map(Found::key).collect(Collectors.toSet())
                : Set.of();
    }

    private @Nullable Found of(String key, Input input) {
        return pair.of(input).found().stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
