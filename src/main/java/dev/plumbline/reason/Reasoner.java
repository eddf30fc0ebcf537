package dev.plumbline.reason;

import dev.plumbline.Result;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.FlagEntry;
import dev.plumbline.catalogue.PatternEntry;
import dev.plumbline.conclusion.Flag;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.Pattern;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.Plan;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Suspect;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.conclusion.Warning;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.Conclusions;
import dev.plumbline.engine.Digest;
import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.json.FactsJson;
import dev.plumbline.result.DataWarning;
import dev.plumbline.result.Explanation;
import dev.plumbline.result.NearRule;
import dev.plumbline.result.NextQuestion;
import dev.plumbline.result.NotYetExcluded;
import dev.plumbline.result.Outline;
import dev.plumbline.result.OverallUrgency;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Reason;
import dev.plumbline.result.RuleSetIdentity;
import dev.plumbline.result.WeighedContributor;
import dev.plumbline.result.WhatIf;
import dev.plumbline.result.WorkingPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes one person's facts through the stages of an assessment. Immutable and safe to share between threads. */
public final class Reasoner {

    private final CompiledRules rules;
    private final Catalogue catalogue;
    private final RuleSetIdentity identity;
    private final String engine;
    private final FactWords words;
    private final Contributors contributors;
    private final Alternatives alternatives;
    private final NextQuestions nextQuestions;
    private final WhatIfs whatIfs;
    private final SafetyFindings safetyFindings;

    private volatile @Nullable Outliner outliner;

    /** A reasoner over one rule set, asking in the words of one language. */
    public Reasoner(
            CompiledRules rules, Catalogue catalogue, RuleSetIdentity identity, String engine, FactWords words) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.identity = identity;
        this.engine = engine;
        this.words = words;
        this.contributors = new Contributors(rules, catalogue);
        this.alternatives = new Alternatives(rules);
        Outlooks outlooks = new Outlooks(rules, catalogue.core(), contributors);
        this.nextQuestions = new NextQuestions(rules, catalogue, outlooks, alternatives);
        this.whatIfs = new WhatIfs(catalogue, outlooks, alternatives);
        this.safetyFindings = new SafetyFindings(rules);
    }

    /**
     * Assesses, and tells which rules hold.
     *
     * @param withQuestions whether to search for what to ask next, which takes many times as long as all the rest
     */
    public Trace assess(Facts facts, LocalDate today, @Nullable String source, boolean withQuestions) {
        return assess(facts, today, source, withQuestions, true);
    }

    /** Assesses without searching for anything: what could be reached is given as what is, and nothing is asked next. */
    public Trace check(Facts facts, LocalDate today) {
        return assess(facts, today, null, false, false);
    }

    private Trace assess(
            Facts facts, LocalDate today, @Nullable String source, boolean withQuestions, boolean withReach) {
        Run run = new Run();
        Conclusions conclusions = run.conclusions(facts);
        Screening screening = Screening.of(catalogue.core(), facts, conclusions);
        Evidence evidence = new Evidence(rules, facts, conclusions);
        Urgency level = CouldReach.level(conclusions.all(Flag.class));
        Urgency couldReach = withReach ? new CouldReach(rules).from(facts, level, screening.missing()) : level;
        Result result = new Result(
                source,
                identity,
                engine,
                today,
                Digest.of(FactsJson.canonical(facts)),
                new OverallUrgency(level, couldReach, statement(level, screening)),
                flags(conclusions, evidence),
                notYetExcluded(conclusions, evidence),
                safetyFindings.askedAndAbsent(facts),
                screening.complete(),
                screening.missing(),
                patterns(conclusions, evidence),
                shown(run.weighed, evidence, false),
                shown(run.weighed, evidence, true),
                new PlanBuilder(catalogue, facts, conclusions, evidence, screening).build(run.weighed, today),
                withQuestions
                        ? nextQuestions.of(facts, screening, conclusions).stream()
                                .map(this::inWords)
                                .toList()
                        : List.of(),
                warnings(conclusions));
        return new Trace(result, conclusions.rules(), conclusions);
    }

    /**
     * Assesses, and keeps only what an outline shows: the same values as the whole result has, for a fraction of the work.
     *
     * @param today only there for rule sets whose outlines need a whole assessment; no outline shows it
     */
    public Outline outline(Facts facts, LocalDate today, @Nullable String source) {
        Outliner shortCut = outliner();
        if (!shortCut.isEnough()) {
            return Outline.of(assess(facts, today, source, false).result());
        }
        Outline outline = shortCut.outline(facts, source);
        return outline.plan() == PlanStatus.FULL ? outline.withPlan(finalStatus(facts, today)) : outline;
    }

    /** Made at the first outline, and shared from then on. */
    private Outliner outliner() {
        Outliner made = outliner;
        if (made == null) {
            synchronized (contributors) {
                made = outliner;
                if (made == null) {
                    made = new Outliner(rules, catalogue, contributors);
                    outliner = made;
                }
            }
        }
        return made;
    }

    /** A plan that would be full is provisional when an exercise in it must be modified. */
    private PlanStatus finalStatus(Facts facts, LocalDate today) {
        Run run = new Run();
        Conclusions conclusions = run.conclusions(facts);
        Screening screening = Screening.of(catalogue.core(), facts, conclusions);
        Evidence evidence = new Evidence(rules, facts, conclusions);
        return new PlanBuilder(catalogue, facts, conclusions, evidence, screening)
                .build(run.weighed, today)
                .status();
    }

    /** The proof of a conclusion, or how near the rules came to it; null when no code is called so. */
    public @Nullable Explanation explain(Facts facts, String code) {
        return new Explainer(rules, catalogue, alternatives, facts, new Run().conclusions(facts)).explain(code);
    }

    /** The proofs of these conclusions, without the rules that could have given them as well. */
    public List<Explanation> proofs(Facts facts, Collection<String> codes) {
        return new Explainer(rules, catalogue, alternatives, facts, new Run().conclusions(facts)).proofs(codes);
    }

    /** Those of these rules that do not hold, with how each of their conditions stands, the nearest first. */
    public List<NearRule> nearest(Facts facts, Collection<String> ids) {
        return new Explainer(rules, catalogue, alternatives, facts, new Run().conclusions(facts)).nearest(ids);
    }

    /** The first question beyond the screen that could still change contributors or the plan; null when there is none. */
    public @Nullable NextQuestion furtherQuestion(Facts facts, Predicate<Field> wasAsked) {
        NextQuestion next = new FurtherQuestions(
                        rules, catalogue.interview(), new Bodies(catalogue.bodies()), alternatives)
                .next(facts, wasAsked);
        return next == null ? null : inWords(next);
    }

    private NextQuestion inWords(NextQuestion next) {
        return new NextQuestion(next.fact(), words.question(Vocabulary.require(next.fact())), next.couldChange());
    }

    /** The codes that can be explained. */
    public static List<String> codes() {
        return Explainer.codes();
    }

    /** The smallest changes of findings that would change the outcome. */
    public List<WhatIf> whatIf(Facts facts) {
        return whatIfs.of(facts);
    }

    /** What one assessment carries from stage to stage. */
    private final class Run {
        private @Nullable Screening screening;
        private List<Contributors.Weighed> weighed = List.of();

        Conclusions conclusions(Facts facts) {
            return rules.run(
                    facts,
                    List.of(soFar -> screen(facts, soFar), this::weigh, soFar -> PlanBuilder.cells(catalogue, soFar)));
        }

        Collection<?> screen(Facts facts, Conclusions soFar) {
            screening = Screening.of(catalogue.core(), facts, soFar);
            return screening.facts();
        }

        Collection<?> weigh(Conclusions soFar) {
            Screening settled = java.util.Objects.requireNonNull(screening);
            weighed = contributors.weigh(soFar, settled.status());
            List<Object> facts = new ArrayList<>();
            facts.add(new Plan(settled.status(), settled.complete(), settled.impactAndLoadOnly()));
            for (Contributors.Weighed contributor : weighed) {
                facts.add(contributor.asFact());
                catalogue.serves().stream()
                        .filter(serves -> serves.contributor() == contributor.code())
                        .forEach(facts::add);
            }
            return facts;
        }
    }

    /** While questions are open, nothing may sound as if everything had been looked for. */
    private String statement(Urgency level, Screening screening) {
        if (level == Urgency.NONE && !screening.complete()) {
            return catalogue
                    .words("nothing-found-yet")
                    .replace("{n}", String.valueOf(screening.missing().size()));
        }
        return catalogue.words("urgency-" + level);
    }

    private List<RaisedFlag> flags(Conclusions conclusions, Evidence evidence) {
        Map<FlagCode, List<Flag>> byCode = new EnumMap<>(FlagCode.class);
        conclusions.all(Flag.class).stream()
                .sorted(Comparator.comparing(Flag::urgency).reversed().thenComparing(Flag::rule))
                .forEach(flag -> byCode.computeIfAbsent(flag.code(), code -> new ArrayList<>())
                        .add(flag));
        List<RaisedFlag> flags = new ArrayList<>();
        byCode.forEach((code, levels) -> {
            FlagEntry entry = Catalogue.entry(catalogue.flags(), code);
            Urgency urgency = levels.get(0).urgency();
            List<Reason> reasons = levels.stream()
                    .flatMap(flag -> evidence.reasons(flag).stream())
                    .toList();
            flags.add(new RaisedFlag(
                    code, urgency, entry.title(), entry.text(), Catalogue.entry(entry.action(), urgency), reasons));
        });
        flags.sort(Comparator.comparing(RaisedFlag::urgency)
                .reversed()
                .thenComparing(flag -> flag.code().name()));
        return flags;
    }

    private List<NotYetExcluded> notYetExcluded(Conclusions conclusions, Evidence evidence) {
        Map<FlagCode, List<Suspect>> byCode = new EnumMap<>(FlagCode.class);
        conclusions.all(Suspect.class).stream()
                .filter(suspect -> !isRaised(suspect, conclusions))
                .forEach(suspect -> byCode.computeIfAbsent(suspect.code(), code -> new ArrayList<>())
                        .add(suspect));
        List<NotYetExcluded> open = new ArrayList<>();
        byCode.forEach((code, suspects) -> {
            TreeSet<String> ask = new TreeSet<>();
            suspects.forEach(suspect -> ask.addAll(Screening.paths(suspect.ask())));
            Urgency highest = suspects.stream()
                    .map(Suspect::couldReach)
                    .max(Urgency::compareTo)
                    .orElse(Urgency.NONE);
            List<Reason> reasons = suspects.stream()
                    .sorted(Comparator.comparing(Suspect::rule))
                    .flatMap(suspect -> evidence.reasons(suspect).stream())
                    .toList();
            String title = Catalogue.entry(catalogue.flags(), code).title();
            open.add(new NotYetExcluded(code, title, highest, List.copyOf(ask), reasons));
        });
        open.sort(Comparator.comparing(NotYetExcluded::couldReach)
                .reversed()
                .thenComparing(one -> one.code().name()));
        return open;
    }

    /** What a flag says already, and as urgently, need not be excluded any more. */
    private static boolean isRaised(Suspect suspect, Conclusions conclusions) {
        return conclusions.all(Flag.class).stream()
                .anyMatch(
                        flag -> flag.code() == suspect.code() && flag.urgency().compareTo(suspect.couldReach()) >= 0);
    }

    private List<WorkingPattern> patterns(Conclusions conclusions, Evidence evidence) {
        Map<PatternCode, List<Reason>> byCode = new EnumMap<>(PatternCode.class);
        for (Pattern pattern : conclusions.all(Pattern.class)) {
            byCode.computeIfAbsent(pattern.code(), code -> new ArrayList<>()).addAll(evidence.reasons(pattern));
        }
        List<WorkingPattern> patterns = new ArrayList<>();
        byCode.forEach((code, reasons) -> {
            PatternEntry entry = Catalogue.entry(catalogue.patterns(), code);
            patterns.add(new WorkingPattern(code, entry.title(), entry.text(), reasons));
        });
        return patterns;
    }

    private List<WeighedContributor> shown(List<Contributors.Weighed> weighed, Evidence evidence, boolean unlikely) {
        List<WeighedContributor> shown = new ArrayList<>();
        for (Contributors.Weighed contributor : weighed) {
            if ((contributor.likelihood() == Likelihood.UNLIKELY) == unlikely) {
                shown.add(contributors.shown(contributor, shown.size() + 1, evidence));
            }
        }
        return shown;
    }

    private List<DataWarning> warnings(Conclusions conclusions) {
        return conclusions.all(Warning.class).stream()
                .map(warning -> new DataWarning(
                        warning.path(), rules.rule(warning.rule()).because()))
                .sorted(Comparator.comparing(DataWarning::path).thenComparing(DataWarning::text))
                .toList();
    }
}
