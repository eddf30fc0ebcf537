package dev.plumbline.document;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.document.view.Banner;
import dev.plumbline.document.view.LetterView;
import dev.plumbline.document.view.Pair;
import dev.plumbline.fact.Facts;
import dev.plumbline.fact.Presence;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.report.Phrases;
import dev.plumbline.report.Words;
import dev.plumbline.result.NotYetExcluded;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Reason;
import dev.plumbline.result.WorkingPattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A referral on one page: situation, background, assessment, recommendation. */
final class LetterWriter {

    /** How many of a kind a page has room for, by density. */
    private static final int[] ROOM = {24, 10, 6, 4};

    private final Result result;
    private final Facts facts;
    private final Words words;
    private final Phrases phrases;
    private final Clinic clinic;
    private final List<String> background;
    private final int room;

    LetterWriter(RuleSet rules, Visit visit, Clinic clinic, int density) {
        this.result = visit.result();
        this.background = rules.catalogue().followUp().background();
        this.facts = visit.person().facts();
        this.words = new Words(rules.language());
        this.phrases = Documents.phrases(rules.language());
        this.clinic = clinic;
        this.room = ROOM[Math.min(density, ROOM.length - 1)];
    }

    LetterView view(Sheets sheets, int density) {
        Urgency level = result.urgency().level();
        return new LetterView(
                sheets.sheet(
                        phrases.say(refers() ? "letter.title" : "letter.titleForInformation"),
                        result.assessedOn(),
                        List.of(
                                words.say("intendedUse"),
                                words.say(
                                        "rules",
                                        result.ruleSet().name(),
                                        result.ruleSet().version(),
                                        result.ruleSet().sha256().substring(0, 12))),
                        density),
                new Pair(phrases.say("letter.to"), phrases.name("letter.to", level)),
                person(),
                new Banner(
                        Tone.of(level), words.say("urgency"), result.urgency().text(), List.of()),
                List.of(situation(), background(), assessment(), recommendation()),
                List.of(
                        phrases.say("letter.sign.name"),
                        phrases.say("letter.sign.profession"),
                        phrases.say("letter.sign.phone"),
                        phrases.say("letter.sign.signature")));
    }

    private List<Pair> person() {
        List<Pair> person = new ArrayList<>();
        person.add(new Pair(phrases.say("letter.name"), ""));
        person.add(new Pair(phrases.say("letter.born"), ""));
        person.add(new Pair(phrases.say("letter.phone"), ""));
        String reference = facts.visit().reference();
        if (reference != null) {
            person.add(new Pair(phrases.say("about.reference"), Printable.line(reference)));
        }
        return person;
    }

    private LetterView.Section situation() {
        List<LetterView.Block> blocks = new ArrayList<>();
        String date = phrases.date(result.assessedOn());
        blocks.add(sentence(phrases.say(refers() ? "letter.because" : "letter.forInformation", date)));
        if (refers()) {
            blocks.add(list(
                    null,
                    raised().stream()
                            .map(flag -> phrases.say("letter.flag", flag.title(), words.level(flag.urgency())))
                            .toList()));
        }
        return new LetterView.Section(phrases.say("letter.situation"), blocks);
    }

    private LetterView.Section background() {
        Findings findings = new Findings(facts, words);
        List<LetterView.Block> blocks = new ArrayList<>();
        line(blocks, "letter.person", findings.said(List.of("client.age", "client.sex")));
        line(blocks, "letter.pain", findings.said(background));
        List<String> history = Vocabulary.fields().stream()
                .filter(field -> field.path().startsWith("history.") && field.valueIn(facts) == Presence.PRESENT)
                .map(words::label)
                .toList();
        line(blocks, "letter.history", history);
        if (blocks.isEmpty()) {
            blocks.add(sentence(phrases.say("letter.nothingKnown")));
        }
        return new LetterView.Section(phrases.say("letter.background"), blocks);
    }

    private LetterView.Section assessment() {
        List<LetterView.Block> blocks = new ArrayList<>();
        Set<String> criteria = new LinkedHashSet<>();
        for (RaisedFlag flag : raised()) {
            for (Reason reason : flag.because()) {
                if (!reason.facts().isEmpty()) {
                    criteria.add(phrases.say("letter.criterion", reason.text(), words.facts(reason.facts())));
                }
            }
        }
        if (!criteria.isEmpty()) {
            blocks.add(list(
                    phrases.say("letter.criteria", phrases.date(result.assessedOn())),
                    cut(List.copyOf(criteria), room + 3)));
        }
        line(
                blocks,
                "letter.patterns",
                result.patterns().stream().map(WorkingPattern::title).toList());
        line(
                blocks,
                "letter.open",
                cut(result.notYetExcluded().stream().map(NotYetExcluded::title).toList(), room));
        line(blocks, "letter.absent", cut(labels(result.askedAndAbsent()), room));
        line(blocks, "letter.notAssessed", cut(labels(result.screenMissing()), room));
        if (result.screenComplete()) {
            blocks.add(sentence(words.say("screen.complete")));
        }
        return new LetterView.Section(phrases.say("letter.assessment"), blocks);
    }

    private LetterView.Section recommendation() {
        Urgency level = result.urgency().level();
        List<LetterView.Block> blocks = new ArrayList<>();
        blocks.add(sentence(phrases.name("letter.ask", level)));
        List<String> actions = raised().stream()
                .filter(flag -> flag.urgency() == level)
                .map(RaisedFlag::action)
                .distinct()
                .limit(2)
                .toList();
        if (!actions.isEmpty()) {
            blocks.add(list(phrases.say("letter.advised"), actions));
        }
        Clinic.Pathway pathway = clinic.pathways().get(level);
        if (pathway != null) {
            line(blocks, "letter.pathway", List.of(pathway.text()));
        }
        if (result.plan().status() == PlanStatus.WITHHELD) {
            blocks.add(sentence(phrases.say("letter.plan", result.plan().reason())));
        }
        String contact = refers() ? "letter.reply" : "letter.questions";
        blocks.add(sentence(
                clinic.phone() == null
                        ? phrases.say(contact)
                        : phrases.say(contact + "To", clinic.name(), clinic.phone())));
        return new LetterView.Section(phrases.say("letter.recommendation"), blocks);
    }

    /** A flag that sends nobody anywhere refers nobody. */
    private List<RaisedFlag> raised() {
        return result.flags().stream()
                .filter(flag -> flag.urgency() != Urgency.NONE)
                .toList();
    }

    private boolean refers() {
        return result.urgency().level() != Urgency.NONE;
    }

    private List<String> labels(List<String> paths) {
        return paths.stream().map(path -> words.label(Vocabulary.require(path))).toList();
    }

    /** As many as there is room for; how many more there are is said. */
    private List<String> cut(List<String> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, most - 1));
        some.add(phrases.say("letter.more", all.size() - most + 1));
        return some;
    }

    private void line(List<LetterView.Block> blocks, String key, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new LetterView.Block(phrases.say(key), List.of(String.join("; ", items))));
        }
    }

    private static LetterView.Block sentence(String text) {
        return new LetterView.Block(null, List.of(text));
    }

    private static LetterView.Block list(@Nullable String label, List<String> lines) {
        return new LetterView.Block(label, lines);
    }
}
