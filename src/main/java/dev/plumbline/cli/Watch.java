package dev.plumbline.cli;

import dev.plumbline.InvalidInputException;
import dev.plumbline.RuleSet;
import dev.plumbline.RuleSetException;
import dev.plumbline.bench.CaseResult;
import dev.plumbline.bench.CaseResult.Status;
import dev.plumbline.bench.CaseRunner;
import dev.plumbline.bench.CasesRun;
import dev.plumbline.bench.CasesText;
import dev.plumbline.bench.RuleCase;
import dev.plumbline.engine.RuleFolder;
import dev.plumbline.engine.WrittenRule;
import dev.plumbline.engine.WrittenRules;
import dev.plumbline.fact.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the cases of a rule set again after each edit: those first that the edit could bear on, then the others. */
final class Watch {

    private final Main.Terminal terminal;
    private final Path folder;
    private final List<Path> cases;
    private final int threads;
    private final Map<String, CaseResult> last = new LinkedHashMap<>();
    private Map<String, WrittenRule> written = Map.of();

    Watch(Main.Terminal terminal, Path folder, List<Path> cases, int threads) {
        this.terminal = terminal;
        this.folder = folder;
        this.cases = List.copyOf(cases);
        this.threads = threads;
    }

    /** Runs all cases for the first time. */
    void start() throws IOException, InterruptedException {
        RuleSet rules = Rules.of(terminal, folder);
        written = byId();
        CaseFiles files = CaseFiles.of(cases);
        files.problems().forEach(problem -> say("UNREADABLE " + problem));
        run(rules, files.cases());
        say(standing(rules, "watching " + folder + ": "));
    }

    /** Runs the cases again after these files were written. What does not compile leaves everything as it was. */
    void changed(Set<Path> changed) throws IOException, InterruptedException {
        RuleSet rules;
        CaseFiles files;
        try {
            rules = Rules.of(terminal, folder);
            files = CaseFiles.of(cases);
        } catch (RuleSetException | InvalidInputException e) {
            say(String.valueOf(e.getMessage()) + "\nnothing was run; the last rules that compiled are remembered");
            return;
        }
        files.problems().forEach(problem -> say("UNREADABLE " + problem));
        Set<String> edited = edited();
        Set<String> failedBefore = failing();
        Exercised exercised = new Exercised(rules.rules(), folder, real(changed), edited);
        List<RuleCase> first = files.cases().stream()
                .filter(ruleCase -> concerns(exercised, ruleCase))
                .toList();
        tell(rules, run(rules, first), failedBefore, first.size() + " cases looked at first");
        Set<String> done = new LinkedHashSet<>();
        first.forEach(ruleCase -> done.add(FailedBefore.key(ruleCase)));
        Set<String> failedNow = failing();
        List<RuleCase> rest = files.cases().stream()
                .filter(ruleCase -> !done.contains(FailedBefore.key(ruleCase)))
                .toList();
        tell(rules, run(rules, rest), failedNow, rest.size() + " others");
        forget(files.cases());
        int more = failing().size() - failedBefore.size();
        say(standing(rules, (more > 0 ? "+" : "") + more + " failing: "));
    }

    private boolean concerns(Exercised exercised, RuleCase ruleCase) {
        CaseResult before = last.get(FailedBefore.key(ruleCase));
        try {
            return before == null || !isSame(before.ruleCase(), ruleCase) || exercised.by(before);
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isSame(RuleCase one, RuleCase other) {
        return one.given().equals(other.given())
                && one.expect().equals(other.expect())
                && one.todo() == other.todo()
                && Objects.equals(one.today(), other.today());
    }

    /** The rules that were edited, added or taken away, and says so. */
    private Set<String> edited() throws IOException {
        Map<String, WrittenRule> now = byId();
        Set<String> edited = new LinkedHashSet<>();
        now.forEach((id, rule) -> {
            WrittenRule before = written.get(id);
            if (before == null || !isSame(before, rule)) {
                edited.add(id);
                String place = rule.info().file() + ":" + rule.info().line();
                say((before == null ? "added " : "edited ") + id + " (" + place + ")");
            }
        });
        written.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> {
            edited.add(id);
            say("removed " + id);
        });
        written = now;
        return edited;
    }

    private static boolean isSame(WrittenRule one, WrittenRule other) {
        return one.conditionText().equals(other.conditionText())
                && one.call().equals(other.call())
                && one.arguments().equals(other.arguments())
                && one.annotations().equals(other.annotations());
    }

    private Map<String, WrittenRule> byId() throws IOException {
        Map<String, WrittenRule> byId = new LinkedHashMap<>();
        WrittenRules.of(RuleFolder.files(folder)).rules().forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    private List<CaseResult> run(RuleSet rules, List<RuleCase> chosen) throws InterruptedException {
        List<CaseResult> results = new CaseRunner(rules).run(chosen, threads);
        results.forEach(result -> last.put(FailedBefore.key(result.ruleCase()), result));
        return results;
    }

    /** Says which cases fail that did not, and how many pass again. */
    private void tell(RuleSet rules, List<CaseResult> results, Set<String> failedBefore, String which) {
        List<CaseResult> worse = new ArrayList<>();
        int better = 0;
        for (CaseResult result : results) {
            boolean failed = failedBefore.contains(FailedBefore.key(result.ruleCase()));
            if (isFailing(result) && !failed) {
                worse.add(result);
            } else if (!isFailing(result) && failed) {
                better++;
            }
        }
        if (!worse.isEmpty()) {
            CasesRun run = new CasesRun(
                    rules.identity(),
                    worse,
                    List.of(),
                    0,
                    0,
                    rule -> folder.resolve(rule.file()) + ":" + rule.line(),
                    ruleCase -> "plumbline rules test " + Shell.quoted(ruleCase.file()) + " --only "
                            + Shell.quoted("#" + ruleCase.number()));
            terminal.out().print(CasesText.failures(run));
        }
        say(which + ": " + worse.size() + " fail now, " + better + " pass again");
    }

    /** Cases that were taken away are no cases any more. */
    private void forget(List<RuleCase> all) {
        Set<String> keys = new LinkedHashSet<>();
        all.forEach(ruleCase -> keys.add(FailedBefore.key(ruleCase)));
        last.keySet().retainAll(keys);
    }

    private Set<String> failing() {
        Set<String> failing = new LinkedHashSet<>();
        last.forEach((key, result) -> {
            if (isFailing(result)) {
                failing.add(key);
            }
        });
        return failing;
    }

    private static boolean isFailing(CaseResult result) {
        return result.status() == Status.FAILED || result.status() == Status.UNREADABLE;
    }

    private String standing(RuleSet rules, String lead) {
        Set<String> held = new LinkedHashSet<>();
        last.values().forEach(result -> held.addAll(result.rules()));
        int all = rules.rules().rules().size();
        return lead + failing().size() + " of " + last.size() + " cases fail, " + held.size() + " of " + all
                + " rules hold in some case";
    }

    private static Set<Path> real(Set<Path> changed) {
        Set<Path> real = new LinkedHashSet<>();
        for (Path file : changed) {
            @Nullable Path known = real(file);
            real.add(Objects.requireNonNullElse(known, file));
        }
        return real;
    }

    private static @Nullable Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // It was taken away.
            return null;
        }
    }

    private void say(String line) {
        terminal.out().println(Printable.lines(line));
        terminal.out().flush();
    }
}
