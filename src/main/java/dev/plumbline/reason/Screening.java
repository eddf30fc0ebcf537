package dev.plumbline.reason;

import dev.plumbline.conclusion.Answered;
import dev.plumbline.conclusion.Due;
import dev.plumbline.conclusion.OpenGroup;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Scope;
import dev.plumbline.conclusion.Screen;
import dev.plumbline.conclusion.StatusDemand;
import dev.plumbline.engine.Standing;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which questions are due and which of them are open.
 *
 * @param missing the paths of the questions of the screen that are due and open, in alphabetical order
 * @param open the due groups with an open question, those outside the screen included
 * @param status what the plan may be: the strictest of what flags demand and what open questions allow
 * @param impactAndLoadOnly whether the plan is withheld for impact and load only
 * @param withheldByFinding whether something found, and not only something open, withholds it
 */
record Screening(
        List<String> missing, List<Due> open, PlanStatus status, boolean impactAndLoadOnly, boolean withheldByFinding) {

    private static final Map<String, List<String>> PATHS = new ConcurrentHashMap<>();

    static Screening of(List<String> core, Facts facts, Standing conclusions) {
        Set<String> settled = new HashSet<>();
        conclusions.all(Answered.class).forEach(answered -> settled.addAll(paths(answered.paths())));
        Set<String> missing = new TreeSet<>();
        core.stream().filter(path -> isOpen(path, facts, settled)).forEach(missing::add);

        PlanStatus status = missing.isEmpty() ? PlanStatus.FULL : PlanStatus.PROVISIONAL;
        boolean demanded = false;
        for (StatusDemand demand : conclusions.all(StatusDemand.class)) {
            status = stricter(status, demand.status());
            demanded |= demand.status() == PlanStatus.WITHHELD;
        }
        boolean whollyWithheld = demanded;
        List<Due> open = new ArrayList<>();
        for (Due due : conclusions.all(Due.class)) {
            List<String> unanswered = new ArrayList<>();
            for (String path : paths(due.ask())) {
                if (isOpen(path, facts, settled)) {
                    unanswered.add(path);
                }
            }
            if (unanswered.isEmpty()) {
                continue;
            }
            open.add(due);
            if (due.scope() != Scope.REFERRAL_ONLY) {
                missing.addAll(unanswered);
                status = stricter(status, due.unanswered());
                whollyWithheld |= due.unanswered() == PlanStatus.WITHHELD && due.scope() == Scope.ALL;
            }
        }
        boolean impactOnly = status == PlanStatus.WITHHELD && !whollyWithheld;
        return new Screening(List.copyOf(missing), List.copyOf(open), status, impactOnly, demanded);
    }

    boolean complete() {
        return missing.isEmpty();
    }

    /** What the rules are told of it. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.add(new Screen(complete()));
        open.stream().map(due -> new OpenGroup(due.group())).distinct().forEach(facts::add);
        return facts;
    }

    /** Split once: the lists are those of the rules, and there are not many. */
    static List<String> paths(String list) {
        List<String> known = PATHS.get(list);
        return known == null ? PATHS.computeIfAbsent(list, Screening::split) : known;
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private static boolean isOpen(String path, Facts facts, Set<String> settled) {
        return !settled.contains(path) && !Vocabulary.require(path).isAnsweredIn(facts);
    }

    private static PlanStatus stricter(PlanStatus one, PlanStatus other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
