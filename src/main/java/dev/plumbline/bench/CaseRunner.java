package dev.plumbline.bench;

import dev.plumbline.Assessment;
import dev.plumbline.Assessor;
import dev.plumbline.InvalidInputException;
import dev.plumbline.Problem;
import dev.plumbline.RuleSet;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.engine.RuleInfo;
import dev.plumbline.fact.Spelling;
import dev.plumbline.reason.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs rule cases against a rule set. Any number of threads may share one. */
public final class CaseRunner {

    /** A case that names no date depends on none; one has to be given all the same. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

    private final Assessor assessor;
    private final Hints hints;
    private final Set<String> ids = new LinkedHashSet<>();

    /** A runner over these rules. */
    public CaseRunner(RuleSet rules) {
        this.assessor = Assessor.of(rules);
        this.hints = new Hints(rules.rules(), assessor);
        for (RuleInfo rule : rules.rules().rules()) {
            ids.add(rule.id());
            ids.add(rule.id().replaceFirst("\\.\\d+$", ""));
        }
    }

    /** What came out otherwise than expected, in words; empty when the case passes. */
    public List<String> misses(RuleCase ruleCase) {
        CaseResult result = run(ruleCase);
        return Stream.concat(result.misses().stream(), result.problems().stream())
                .map(Object::toString)
                .toList();
    }

    /** What the rules make of the person in a case, without any search. */
    public Trace trace(RuleCase ruleCase) {
        return assessor.check(Assessment.parse(ruleCase.given()), day(ruleCase));
    }

    /** What the rules make of the person in a case, without any search: for those who run a case many times. */
    public Trace check(ReadyCase one) {
        return assessor.check(one.person(), day(one.ruleCase()));
    }

    /** What a case expects and did not get. */
    public static List<Miss> misses(ReadyCase one, Trace trace) {
        return new Expectations(one.ruleCase(), trace).misses();
    }

    /** Runs one case. */
    public CaseResult run(RuleCase ruleCase) {
        long start = System.nanoTime();
        List<Problem> problems = unknownRules(ruleCase);
        Assessment person;
        try {
            person = Assessment.parse(ruleCase.given());
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> problems.add(located(ruleCase, problem)));
            return unreadable(ruleCase, problems, start);
        }
        if (!problems.isEmpty()) {
            return unreadable(ruleCase, problems, start);
        }
        Trace trace = assessor.check(person, day(ruleCase));
        List<Miss> misses = new Expectations(ruleCase, trace).misses();
        boolean passes = misses.isEmpty();
        Status status =
                ruleCase.todo() ? passes ? Status.TODO_PASSES : Status.TODO : passes ? Status.PASSED : Status.FAILED;
        List<Hint> said = status == Status.FAILED ? hints.of(misses, person, trace.result()) : List.of();
        return new CaseResult(ruleCase, status, misses, said, List.of(), trace.rules(), System.nanoTime() - start);
    }

    /**
     * Runs cases, several at once.
     *
     * @param threads how many threads, at least 1
     * @return what came of each, in the order of the cases
     */
    public List<CaseResult> run(List<RuleCase> cases, int threads) throws InterruptedException {
        @Nullable CaseResult[] results = new CaseResult[cases.size()];
        AtomicInteger next = new AtomicInteger();
        List<Throwable> faults = new ArrayList<>();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
                results[i] = run(cases.get(i));
            }
        };
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(work, "plumbline-cases-" + i);
            worker.setUncaughtExceptionHandler((thread, fault) -> {
                synchronized (faults) {
                    faults.add(fault);
                }
                next.set(results.length);
            });
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        synchronized (faults) {
            if (!faults.isEmpty()) {
                throw new IllegalStateException("a case could not be run", faults.get(0));
            }
        }
        return Arrays.stream(results).map(java.util.Objects::requireNonNull).toList();
    }

    private static LocalDate day(RuleCase ruleCase) {
        LocalDate today = ruleCase.today();
        return today == null ? ANY_DAY : today;
    }

    private List<Problem> unknownRules(RuleCase ruleCase) {
        List<Problem> problems = new ArrayList<>();
        for (String key : List.of("fired", "notFired")) {
            for (Object id : ruleCase.list(key)) {
                for (Object one : id instanceof List<?> any ? any : List.of(id)) {
                    if (!ids.contains(one.toString())) {
                        String nearest = Spelling.nearest(one.toString(), new TreeSet<>(ids));
                        String hint = nearest == null ? "" : "; did you mean " + nearest + "?";
                        problems.add(ruleCase.spans().problem("no rule is called '" + one + "'" + hint, "expect", key));
                    }
                }
            }
        }
        if (ruleCase.expect().get("concludes") instanceof Map<?, ?> concludes) {
            concludes.keySet().stream()
                    .map(String::valueOf)
                    .filter(rule -> !ids.contains(rule))
                    .forEach(rule -> problems.add(
                            ruleCase.spans().problem("no rule is called '" + rule + "'", "expect", "concludes", rule)));
        }
        return problems;
    }

    private static Problem located(RuleCase ruleCase, Problem problem) {
        List<String> path = new ArrayList<>(List.of("given"));
        if (!problem.path().isEmpty()) {
            path.addAll(Arrays.asList(problem.path().split("\\.", -1)));
        }
        return ruleCase.spans().problem(problem.message(), path.toArray(String[]::new));
    }

    private static CaseResult unreadable(RuleCase ruleCase, List<Problem> problems, long start) {
        return new CaseResult(
                ruleCase,
                Status.UNREADABLE,
                List.of(),
                List.of(),
                problems,
                new TreeSet<>(),
                System.nanoTime() - start);
    }
}
