package dev.plumbline.document;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.About;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.Source;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.document.view.AssessmentView;
import dev.plumbline.document.view.Banner;
import dev.plumbline.document.view.ContributorView;
import dev.plumbline.document.view.FlagView;
import dev.plumbline.document.view.OpenView;
import dev.plumbline.document.view.Pair;
import dev.plumbline.document.view.Part;
import dev.plumbline.document.view.PatternView;
import dev.plumbline.document.view.ProofView;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.report.Phrases;
import dev.plumbline.report.Words;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Reason;
import dev.plumbline.result.WeighedContributor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The assessment, for the practitioner: urgency first, then flags, what is not yet excluded, contributors, and the plan. */
final class AssessmentWriter {

    private final RuleSet rules;
    private final Visit visit;
    private final Result result;
    private final Words words;
    private final Phrases phrases;
    private final Reasons reasons;
    private final Sheets sheets;
    private final Clinic clinic;

    AssessmentWriter(RuleSet rules, Visit visit, Sheets sheets, Clinic clinic) {
        this.rules = rules;
        this.visit = visit;
        this.result = visit.result();
        this.words = new Words(rules.language());
        this.phrases = Documents.phrases(rules.language());
        this.reasons = new Reasons(words, phrases);
        this.sheets = sheets;
        this.clinic = clinic;
    }

    AssessmentView view(@Nullable String chart) {
        List<Part<ContributorView>> contributors = Stream.of(
                        contributors(Likelihood.LIKELY, with(Likelihood.LIKELY)),
                        contributors(Likelihood.POSSIBLE, with(Likelihood.POSSIBLE)),
                        contributors(Likelihood.UNLIKELY, result.consideredUnlikely()))
                .filter(Objects::nonNull)
                .toList();
        return new AssessmentView(
                sheets.sheet(
                        phrases.say("assessment.title"),
                        result.assessedOn(),
                        // On paper its last page would often be these two lines alone; they stand above, among the
                        // rules.
                        sheets.paper() ? List.of() : List.of(words.say("intendedUse"), identity()),
                        0),
                about(),
                urgency(),
                part(
                        phrases.say("warnings"),
                        result.warnings().stream()
                                .map(warning -> phrases.say("warning", warning.text(), warning.path()))
                                .toList()),
                part(words.say("flags"), result.flags().stream().map(this::flag).toList()),
                part(words.say("notYetExcluded"), open()),
                part(words.say("patterns"), patterns()),
                chart,
                contributors,
                new PlanWriter(result.plan(), words, phrases).view(),
                part(phrases.say("absent"), labels(result.askedAndAbsent())),
                notAsked(),
                appendix(),
                sources(),
                ruleSet());
    }

    private static <T> @Nullable Part<T> part(String heading, List<T> items) {
        return items.isEmpty() ? null : new Part<>(heading, null, items);
    }

    private String identity() {
        return words.say(
                "rules",
                result.ruleSet().name(),
                result.ruleSet().version(),
                result.ruleSet().sha256().substring(0, 12));
    }

    private List<Pair> about() {
        Findings findings = new Findings(visit.person().facts(), words);
        List<Pair> about = new ArrayList<>();
        about.add(new Pair(phrases.say("about.date"), phrases.date(result.assessedOn())));
        String reference = visit.person().facts().visit().reference();
        if (reference != null) {
            about.add(new Pair(phrases.say("about.reference"), Printable.line(reference)));
        }
        List<String> person = findings.said(List.of("client.age", "client.sex"));
        if (!person.isEmpty()) {
            about.add(new Pair(phrases.say("about.person"), String.join("; ", person)));
        }
        String note = visit.person().facts().visit().note();
        if (note != null) {
            about.add(new Pair(phrases.say("about.note"), Printable.lines(note)));
        }
        return about;
    }

    private Banner urgency() {
        Urgency level = result.urgency().level();
        Urgency couldReach = result.urgency().couldReach();
        List<String> notes = new ArrayList<>();
        if (couldReach.compareTo(level) > 0) {
            notes.add(words.say("urgency.couldReach", words.level(couldReach)));
        }
        if (result.screenComplete()) {
            notes.add(words.say("screen.complete"));
        } else if (level != Urgency.NONE) {
            notes.add(words.phrases()
                    .count("screen.missing", result.screenMissing().size()));
        }
        return new Banner(Tone.of(level), words.say("urgency"), result.urgency().text(), notes);
    }

    private FlagView flag(RaisedFlag flag) {
        return new FlagView(
                flag.title(),
                words.level(flag.urgency()),
                Tone.of(flag.urgency()),
                flag.text(),
                new Pair(phrases.say("flag.do"), flag.action()),
                pathway(flag.urgency()),
                phrases.say("flag.why"),
                reasons.of(flag.because()),
                proof(flag.code()));
    }

    private @Nullable Pair pathway(Urgency urgency) {
        Clinic.Pathway pathway = clinic.pathways().get(urgency);
        return pathway == null
                ? null
                : new Pair(
                        phrases.say("pathway"),
                        pathway.phone() == null
                                ? pathway.text()
                                : phrases.say("pathway.withPhone", pathway.text(), pathway.phone()));
    }

    /** Where it cannot be unfolded it stands at the end. */
    private @Nullable ProofView proof(Enum<?> code) {
        return sheets.paper() ? null : reasons.proof(visit.proof(code));
    }

    private List<OpenView> open() {
        return result.notYetExcluded().stream()
                .map(open -> new OpenView(
                        open.title(),
                        phrases.say("open.couldReach", words.level(open.couldReach())),
                        Tone.of(open.couldReach()),
                        phrases.say("open.ask"),
                        open.ask().stream().map(words::question).toList()))
                .toList();
    }

    private List<PatternView> patterns() {
        return result.patterns().stream()
                .map(pattern -> new PatternView(
                        pattern.title(),
                        pattern.text(),
                        phrases.say("flag.why"),
                        reasons.of(pattern.because()),
                        proof(pattern.code())))
                .toList();
    }

    private List<WeighedContributor> with(Likelihood likelihood) {
        return result.contributors().stream()
                .filter(contributor -> contributor.likelihood() == likelihood)
                .toList();
    }

    private @Nullable Part<ContributorView> contributors(Likelihood likelihood, List<WeighedContributor> found) {
        return found.isEmpty()
                ? null
                : new Part<>(
                        words.phrases().name("contributors", likelihood),
                        words.say("contributors.inWords", found.get(0).text()),
                        found.stream().map(this::contributor).toList());
    }

    private ContributorView contributor(WeighedContributor contributor) {
        String honest = Catalogue.entry(rules.catalogue().contributors(), contributor.code())
                .honest();
        return new ContributorView(
                phrases.say("ranked", contributor.rank(), contributor.title()),
                words.phrases().name("grade", contributor.grade()),
                honest.isEmpty() ? null : honest,
                part(phrases.say("inFavor"), reasons.of(contributor.inFavor())),
                part(phrases.say("against"), reasons.of(contributor.against())),
                proof(contributor.code()));
    }

    private List<String> labels(List<String> paths) {
        return paths.stream().map(path -> words.label(Vocabulary.require(path))).toList();
    }

    /** What an item above asks for already is not asked for twice. */
    private @Nullable Part<String> notAsked() {
        Set<String> asked = new HashSet<>();
        result.notYetExcluded().forEach(open -> asked.addAll(open.ask()));
        List<String> others = result.screenMissing().stream()
                .filter(path -> !asked.contains(path))
                .toList();
        return others.isEmpty()
                ? null
                : new Part<>(
                        words.say("screen.notAsked", result.screenMissing().size()),
                        others.size() < result.screenMissing().size() ? words.say("screen.others") : null,
                        others.stream().map(words::question).toList());
    }

    private @Nullable Part<ProofView> appendix() {
        return sheets.paper()
                ? part(
                        phrases.say("appendix"),
                        visit.proofs().stream()
                                .map(reasons::proof)
                                .filter(Objects::nonNull)
                                .toList())
                : null;
    }

    private @Nullable Part<Pair> sources() {
        Set<String> cited = new TreeSet<>();
        Stream.of(
                        result.flags().stream().flatMap(flag -> flag.because().stream()),
                        result.patterns().stream().flatMap(pattern -> pattern.because().stream()),
                        result.contributors().stream().flatMap(one -> one.inFavor().stream()),
                        result.contributors().stream().flatMap(one -> one.against().stream()))
                .flatMap(all -> all)
                .map(Reason::sources)
                .forEach(cited::addAll);
        List<Pair> sources = new ArrayList<>();
        for (String id : cited) {
            Source source = rules.catalogue().sources().get(id);
            if (source != null) {
                sources.add(new Pair(id, source.cite()));
            }
        }
        return part(phrases.say("sources"), sources);
    }

    private Part<Pair> ruleSet() {
        About about = rules.about();
        return new Part<>(
                phrases.say("rules"),
                about.intendedUse(),
                List.of(
                        new Pair(phrases.say("rules.name"), result.ruleSet().name()),
                        new Pair(phrases.say("rules.version"), result.ruleSet().version()),
                        new Pair(phrases.say("rules.sha256"), result.ruleSet().sha256()),
                        new Pair(phrases.say("rules.facts"), result.factsSha256()),
                        new Pair(phrases.say("rules.engine"), result.engine())));
    }
}
