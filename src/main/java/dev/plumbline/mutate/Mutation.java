package dev.plumbline.mutate;

import dev.plumbline.RuleSet;
import dev.plumbline.RuleSetException;
import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.ReadyCase;
import dev.plumbline.catalogue.CatalogueReader;
import dev.plumbline.catalogue.FlagEntry;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.engine.Crowd;
import dev.plumbline.engine.EditableRule;
import dev.plumbline.engine.Extent;
import dev.plumbline.engine.RuleSetFiles;
import dev.plumbline.engine.Variants;
import dev.plumbline.fact.Facts;
import dev.plumbline.reason.Trace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tries mutants of rules on cases.
 *
 * <p>Where a rule only holds for other people than before, what follows is the same for all its mutants: the rule holds in a case,
 * or it does not. So it is first read off the texts, for all people at once, where each mutant holds; then the engine is asked what
 * a case makes of the rule holding, or not holding. That reading is compared with the engine over all cases, rule by rule; a rule of
 * which it errs, or which it cannot read, has each mutant compiled and run in its place.
 */
public final class Mutation {

    /** Conclusions that no stage of an assessment looks at before those rules that rest on the stages. */
    private static final Set<String> LATE =
            Set.of("PlanContextHolds", "OfferAdvice", "OfferExercise", "Withhold", "Modify", "ReviewIn", "Warning");

    /** Up to this many rules it is quicker to run no more cases than are needed. */
    private static final int FEW = 25;

    /** More cases than this take time to run. */
    private static final int MANY = 200;

    static final Set<String> STAGED =
            Set.of("Screen", "OpenGroup", "Plan", "Serves", "Contraindication", "Contributor");

    private final RuleSetFiles files;
    private final List<ReadyCase> cases;
    private final Work work;
    private final boolean screened;
    private final @Nullable Supplier<RuleSet> asWritten;
    private final List<EditableRule> rules;
    private final Crowd crowd;
    private final Relevance relevance;

    private Mutation(
            RuleSetFiles files,
            List<ReadyCase> cases,
            int threads,
            boolean screened,
            @Nullable Supplier<RuleSet> asWritten) {
        this.files = files;
        this.cases = List.copyOf(cases);
        this.work = new Work(threads);
        this.screened = screened;
        this.asWritten = asWritten;
        this.rules = EditableRule.of(files);
        List<Facts> people = cases.stream().map(one -> one.person().facts()).toList();
        this.crowd = new Crowd(people, rules);
        this.relevance = new Relevance(files.texts().values(), this.cases, rules, crowd::reached);
    }

    /**
     * What came of it.
     *
     * @param failing the cases that fail with the rules as they are, by which nothing can be told; then there are no verdicts
     * @param verdicts one for each mutant, in the order of the rules
     * @param reused how many of them are from an earlier run
     */
    public record Outcome(List<String> failing, List<Verdict> verdicts, int reused) {
        public Outcome {
            failing = List.copyOf(failing);
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * Tries all mutants of some rules.
     *
     * @param chosen which rules, by their id
     * @param known verdicts of earlier runs
     * @param threads how many threads, at least 1
     * @throws RuleSetException when the rules do not compile
     */
    public static Outcome of(
            RuleSetFiles files, List<ReadyCase> cases, Predicate<EditableRule> chosen, Known known, int threads)
            throws InterruptedException {
        return new Mutation(files, cases, threads, true, null).of(chosen, known);
    }

    /**
     * The same, quicker for a few rules where the rule set is at hand: nothing is compiled while cases say of the mutants themselves.
     *
     * @param asWritten the rule set of the files, compiled
     */
    public static Outcome of(
            RuleSetFiles files,
            List<ReadyCase> cases,
            Predicate<EditableRule> chosen,
            Known known,
            int threads,
            Supplier<RuleSet> asWritten)
            throws InterruptedException {
        return new Mutation(files, cases, threads, true, asWritten).of(chosen, known);
    }

    /** The same with every mutant compiled and run in all cases, which takes very much longer and comes to the same. */
    static Outcome unscreened(RuleSetFiles files, List<ReadyCase> cases, Predicate<EditableRule> chosen, int threads)
            throws InterruptedException {
        return new Mutation(files, cases, threads, false, null).of(chosen, new Known(null, files, List.of()));
    }

    private Outcome of(Predicate<EditableRule> chosen, Known known) throws InterruptedException {
        Map<FlagCode, FlagEntry> flags =
                CatalogueReader.of(files.texts()).catalogue().flags();
        Map<EditableRule, List<Mutant>> mutants = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        Map<EditableRule, List<Verdict>> all = new LinkedHashMap<>();
        for (EditableRule rule : rules) {
            if (chosen.test(rule) && ids.add(rule.id())) {
                List<Mutant> own = Edits.of(rule, flags);
                List<Verdict> before = known.of(rule, own);
                all.put(rule, before == null ? List.of() : before);
                if (before == null) {
                    mutants.put(rule, own);
                }
            }
        }
        int reused = all.values().stream().mapToInt(List::size).sum();
        if (!mutants.isEmpty()) {
            ids.retainAll(mutants.keySet().stream().map(EditableRule::id).toList());
            Outcome fresh = tried(mutants, ids);
            if (!fresh.failing.isEmpty()) {
                return fresh;
            }
            known.keep(fresh.verdicts);
            mutants.keySet().forEach(rule -> all.put(rule, new ArrayList<>()));
            fresh.verdicts.forEach(
                    one -> Objects.requireNonNull(all.get(one.mutant().rule())).add(one));
        }
        return new Outcome(
                List.of(), all.values().stream().flatMap(List::stream).toList(), reused);
    }

    private Outcome tried(Map<EditableRule, List<Mutant>> mutants, Set<String> ids) throws InterruptedException {
        List<Mutant> replacing = new ArrayList<>();
        mutants.forEach((rule, all) -> {
            boolean everyOne = !screened || !isRead(rule);
            all.stream()
                    .filter(Mutation::isWorded)
                    .filter(mutant -> everyOne || crowd.couldRestOnItself(Objects.requireNonNull(mutant.wording())))
                    .forEach(replacing::add);
        });
        Once<Engine> compiled = new Once<>(() -> engine(ids, replacing));
        if (replacing.isEmpty() && mutants.size() <= FEW && cases.size() > MANY && areKnown(mutants)) {
            Outcome few = few(mutants, compiled);
            if (few != null) {
                return few;
            }
        }
        Engine engine = compiled.get();
        Baseline baseline = Baseline.of(cases, engine.runner, engine.variants, work);
        if (!baseline.failing().isEmpty()) {
            return new Outcome(baseline.failing(), List.of(), 0);
        }
        Map<String, BitSet> holding = baseline.holding();
        crowd.standing(baseline.objects(), holding);
        Map<Mutant, Verdict> verdicts = new LinkedHashMap<>();
        Set<EditableRule> again = new HashSet<>();
        Map<EditableRule, List<Attempt>> attempts = new LinkedHashMap<>();
        mutants.forEach((rule, all) -> {
            all.forEach(mutant -> verdicts.put(mutant, new Verdict(mutant, Status.NON_VIABLE, List.of(), "")));
            BitSet holds = holding.getOrDefault(rule.id(), new BitSet());
            Extent read = crowd.of(rule.id());
            boolean trusted = read.isKnown() && read.sure().equals(holds) && !crowd.isInCircle(rule.id());
            if (screened && isRead(rule) && !trusted) {
                again.add(rule);
            } else {
                attempts.put(rule, attempts(rule, all, holds, engine.numbers));
            }
        });
        tryAll(attempts, () -> engine.runner, verdicts);
        second(again, mutants, holding, verdicts);
        return new Outcome(List.of(), new Proofs(files, rules).of(List.copyOf(verdicts.values())), 0);
    }

    /** Whether it can be told of everybody, without a run of all cases, for whom rules and mutants hold. */
    private boolean areKnown(Map<EditableRule, List<Mutant>> mutants) {
        return screened
                && mutants.entrySet().stream()
                        .allMatch(one -> crowd.of(one.getKey().id()).isKnown()
                                && !crowd.isInCircle(one.getKey().id())
                                && one.getValue().stream()
                                        .filter(Mutation::isWorded)
                                        .allMatch(mutant -> crowd.of(Objects.requireNonNull(mutant.wording())
                                                        .condition())
                                                .isKnown()));
    }

    /** A few rules, with the cases run as they are only where one kills; null when one of them does not come out as read. */
    private @Nullable Outcome few(Map<EditableRule, List<Mutant>> mutants, Once<Engine> engine)
            throws InterruptedException {
        Map<Mutant, Verdict> verdicts = new LinkedHashMap<>();
        Map<EditableRule, List<Attempt>> attempts = new LinkedHashMap<>();
        Map<String, BitSet> holding = new HashMap<>();
        mutants.forEach((rule, all) -> {
            BitSet holds = crowd.of(rule.id()).sure();
            holding.put(rule.id(), holds);
            all.forEach(mutant -> verdicts.put(mutant, new Verdict(mutant, Status.NON_VIABLE, List.of(), "")));
            attempts.put(rule, attempts(rule, all, holds, Map.of()));
        });
        tryAll(attempts, () -> engine.get().runner, verdicts);
        CaseRunner asItIs = asWritten == null ? engine.get().runner : new CaseRunner(asWritten.get());
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            places.putIfAbsent(RuleTrial.named(cases.get(i)), i);
        }
        for (Verdict one : verdicts.values()) {
            Integer place =
                    one.status() == Status.KILLED ? places.get(one.cases().get(0)) : null;
            if (place != null) {
                Trace trace = asItIs.check(cases.get(place));
                String rule = one.mutant().rule().id();
                boolean reads = trace.rules().contains(rule)
                        == holding.getOrDefault(rule, new BitSet()).get(place);
                if (!reads || !CaseRunner.misses(cases.get(place), trace).isEmpty()) {
                    return null;
                }
            }
        }
        second(Set.of(), mutants, holding, verdicts);
        return new Outcome(List.of(), new Proofs(files, rules).of(List.copyOf(verdicts.values())), 0);
    }

    /** Rules whose text reads otherwise than the engine decides, and mutants of which a case may see the facts behind. */
    private void second(
            Set<EditableRule> again,
            Map<EditableRule, List<Mutant>> mutants,
            Map<String, BitSet> holding,
            Map<Mutant, Verdict> verdicts)
            throws InterruptedException {
        BitSet explaining = new BitSet();
        for (int i = 0; i < cases.size(); i++) {
            boolean explains = cases.get(i).ruleCase().expect().containsKey("because");
            explaining.set(i, explains && !cases.get(i).ruleCase().todo());
        }
        Map<Mutant, BitSet> where = new LinkedHashMap<>();
        mutants.forEach((rule, all) -> all.stream().filter(Mutation::isWorded).forEach(mutant -> {
            if (again.contains(rule)) {
                where.put(mutant, possible(mutant));
            } else if (screened
                    && Objects.requireNonNull(verdicts.get(mutant)).status().isAlive()) {
                BitSet seen = possible(mutant);
                seen.and(explaining);
                if (!seen.isEmpty()) {
                    where.put(mutant, seen);
                }
            }
        }));
        if (where.isEmpty() && again.isEmpty()) {
            return;
        }
        List<Mutant> replacing = List.copyOf(where.keySet());
        Engine engine = engine(replacing.stream().map(one -> one.rule().id()).collect(Collectors.toSet()), replacing);
        Map<EditableRule, List<Attempt>> attempts = new LinkedHashMap<>();
        for (Mutant mutant : replacing) {
            Integer number = engine.numbers.get(mutant);
            attempts.computeIfAbsent(mutant.rule(), key -> new ArrayList<>())
                    .add(
                            number == null
                                    ? Attempt.refused(mutant)
                                    : Attempt.replace(mutant, Objects.requireNonNull(where.get(mutant)), number));
        }
        for (EditableRule rule : again) {
            BitSet holds = holding.getOrDefault(rule.id(), new BitSet());
            mutants.getOrDefault(rule, List.of()).stream()
                    .filter(mutant -> !isWorded(mutant))
                    .forEach(mutant -> attempts.computeIfAbsent(rule, key -> new ArrayList<>())
                            .add(onConclusion(mutant, holds)));
        }
        Map<Mutant, Verdict> found = new LinkedHashMap<>();
        tryAll(attempts, () -> engine.runner, found);
        found.forEach((mutant, verdict) -> {
            if (again.contains(mutant.rule()) || verdict.status() == Status.KILLED) {
                verdicts.put(mutant, verdict);
            }
        });
    }

    private void tryAll(
            Map<EditableRule, List<Attempt>> attempts, Supplier<CaseRunner> runner, Map<Mutant, Verdict> verdicts)
            throws InterruptedException {
        List<EditableRule> order = List.copyOf(attempts.keySet());
        Map<String, EditableRule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        work.each(order.size(), i -> {
            EditableRule rule = order.get(i);
            RuleTrial trial = new RuleTrial(new Impact(rule, byId::get, crowd), cases, relevance, runner, screened);
            for (Attempt attempt : Objects.requireNonNull(attempts.get(rule))) {
                Verdict verdict = trial.of(attempt);
                synchronized (verdicts) {
                    verdicts.put(attempt.mutant(), verdict);
                }
            }
        });
    }

    private List<Attempt> attempts(
            EditableRule rule, List<Mutant> mutants, BitSet holds, Map<Mutant, Integer> numbers) {
        List<Attempt> attempts = new ArrayList<>();
        for (Mutant mutant : mutants) {
            EditableRule wording = mutant.wording();
            Integer number = numbers.get(mutant);
            if (number != null) {
                BitSet where = screened ? possible(mutant) : all();
                attempts.add(Attempt.replace(mutant, where, number));
            } else if (!isWorded(mutant)) {
                attempts.add(onConclusion(mutant, holds));
            } else if (wording == null || !wording.problems().isEmpty() || !screened || !isRead(rule)) {
                attempts.add(Attempt.refused(mutant));
            } else {
                Extent now = crowd.of(wording.condition());
                BitSet lost = (BitSet) holds.clone();
                lost.andNot(now.sure());
                BitSet gained = (BitSet) now.sure().clone();
                gained.andNot(holds);
                attempts.add(Attempt.flip(mutant, lost, gained));
            }
        }
        return attempts;
    }

    private static Attempt onConclusion(Mutant mutant, BitSet holds) {
        return mutant.wording() == null ? Attempt.flip(mutant, holds, new BitSet()) : Attempt.says(mutant, holds);
    }

    /** The cases in which a rule or its mutant may hold. */
    private BitSet possible(Mutant mutant) {
        BitSet possible = (BitSet) crowd.of(mutant.rule().id()).possible().clone();
        if (mutant.wording() != null) {
            possible.or(crowd.of(mutant.wording().condition()).possible());
        }
        return possible;
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, cases.size());
        return all;
    }

    /** Whether a mutant has a condition of its own. */
    private static boolean isWorded(Mutant mutant) {
        return mutant.wording() != null && !mutant.isOfConclusion();
    }

    /** Whether it is enough to know for whom a rule holds. */
    private boolean isRead(EditableRule rule) {
        Set<String> types = rule.when().stream()
                .filter(word -> word.isTypeName())
                .map(word -> word.text())
                .collect(Collectors.toSet());
        boolean staged = types.stream().anyMatch(STAGED::contains);
        return crowd.canRead(rule) && !types.contains("Contributor") && (!staged || LATE.contains(rule.concludes()));
    }

    /** Compiled rules with other wordings of some. */
    private record Engine(Variants variants, CaseRunner runner, Map<Mutant, Integer> numbers) {}

    private Engine engine(Set<String> ids, List<Mutant> replacing) {
        List<Mutant> viable = replacing.stream()
                .filter(mutant ->
                        Objects.requireNonNull(mutant.wording()).problems().isEmpty())
                .toList();
        Variants variants = compiled(ids, viable);
        if (variants == null) {
            viable = viable.stream()
                    .filter(mutant -> Objects.requireNonNull(mutant.wording()).compiles())
                    .toList();
            variants = Variants.of(files, ids, wordings(viable));
        }
        Map<Mutant, Integer> numbers = new LinkedHashMap<>();
        viable.forEach(mutant -> numbers.put(mutant, numbers.size()));
        return new Engine(variants, new CaseRunner(RuleSet.compiled(files, variants.rules())), numbers);
    }

    /** Null when a wording does not compile. */
    private @Nullable Variants compiled(Set<String> ids, List<Mutant> mutants) {
        try {
            return Variants.of(files, ids, wordings(mutants));
        } catch (RuleSetException e) {
            if (mutants.isEmpty()) {
                throw e;
            }
            return null;
        }
    }

    private static List<EditableRule> wordings(List<Mutant> mutants) {
        return mutants.stream()
                .map(mutant -> Objects.requireNonNull(mutant.wording()))
                .toList();
    }
}
