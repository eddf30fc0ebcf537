package dev.plumbline.document;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.catalogue.AdviceEntry;
import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.catalogue.SafetyNetText;
import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.ItemKind;
import dev.plumbline.conclusion.PlanStatus;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.document.view.Banner;
import dev.plumbline.document.view.HandoutView;
import dev.plumbline.document.view.Pair;
import dev.plumbline.document.view.Part;
import dev.plumbline.report.Phrases;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Review;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the person takes home: in plain words, without codes, on two pages at most. */
final class HandoutWriter {

    /** More than these nobody remembers. */
    private static final int MOST_THOUGHTS = 3;

    private static final int MOST_ADVICE = 6;

    /** In letters: about six lines of half a page. */
    private static final int LONGEST_IN_COLUMN = 300;

    private final Catalogue catalogue;
    private final Result result;
    private final Phrases phrases;
    private final Clinic clinic;
    private final Drawings drawings;

    HandoutWriter(RuleSet rules, Visit visit, Clinic clinic, Drawings drawings) {
        this.catalogue = rules.catalogue();
        this.result = visit.result();
        this.phrases = Documents.phrases(rules.language());
        this.clinic = clinic;
        this.drawings = drawings;
    }

    HandoutView view(Sheets sheets, int density) {
        boolean withheld = result.plan().status() == PlanStatus.WITHHELD;
        List<PlanItem> exercises = exercises(result);
        return new HandoutView(
                sheets.sheet(
                        phrases.say("handout.title"),
                        result.assessedOn(),
                        List.of(phrases.say("handout.foot")),
                        density),
                phrases.say("handout.lead", phrases.date(result.assessedOn())),
                alert(),
                think(),
                week(),
                exercises.isEmpty() ? noExercises(withheld) : null,
                exercises.isEmpty() ? null : exercises(exercises),
                exercises.isEmpty() ? null : ticks(exercises),
                stop(),
                next());
    }

    /** Those to be done; none while the plan is withheld. */
    static List<PlanItem> exercises(Result result) {
        return result.plan().status() == PlanStatus.WITHHELD
                ? List.of()
                : result.plan().items().stream()
                        .filter(item -> item.kind() == ItemKind.EXERCISE)
                        .toList();
    }

    /** What was found and needs somebody else, in the words for the person; the most urgent first. */
    private @Nullable Banner alert() {
        Urgency level = result.urgency().level();
        if (level == Urgency.NONE) {
            // A flag that sends nobody anywhere is no alarm; what it is about stands among the contributors.
            return null;
        }
        Set<String> notes = new LinkedHashSet<>();
        for (RaisedFlag flag : result.flags()) {
            if (flag.urgency() != Urgency.NONE) {
                notes.add(Catalogue.entry(catalogue.flags(), flag.code()).client());
            }
        }
        Clinic.Pathway pathway = clinic.pathways().get(level);
        if (pathway != null && pathway.phone() != null) {
            notes.add(phrases.say("handout.call", pathway.phone()));
        }
        return new Banner(
                Tone.of(level),
                phrases.say("handout.important"),
                phrases.name("handout.alert", level),
                List.copyOf(notes));
    }

    /** What must be seen today or sooner comes first, and the rest can wait. */
    private boolean waits() {
        return result.urgency().level().compareTo(Urgency.SAME_DAY) >= 0;
    }

    private @Nullable Part<String> think() {
        if (waits()) {
            return null;
        }
        List<String> thoughts = new ArrayList<>();
        result.patterns().stream()
                .map(pattern ->
                        Catalogue.entry(catalogue.patterns(), pattern.code()).client())
                .forEach(text -> add(thoughts, text, 1));
        int most = thoughts.size() + MOST_THOUGHTS;
        result.contributors().stream()
                .map(one ->
                        Catalogue.entry(catalogue.contributors(), one.code()).client())
                .forEach(text -> add(thoughts, text, most));
        return thoughts.isEmpty()
                ? null
                : new Part<>(phrases.say("handout.think"), phrases.say("handout.thinkLead"), thoughts);
    }

    private @Nullable Part<String> week() {
        List<String> advice = new ArrayList<>();
        for (PlanItem item : result.plan().items()) {
            if (item.kind() != ItemKind.EXERCISE) {
                AdviceEntry entry = catalogue.advice().get(AdviceCode.valueOf(item.code()));
                add(advice, entry == null ? null : entry.client(), MOST_ADVICE);
            }
        }
        return advice.isEmpty() ? null : new Part<>(phrases.say("handout.week"), null, advice);
    }

    private static void add(List<String> texts, @Nullable String text, int most) {
        if (text != null && texts.size() < most && !texts.contains(text)) {
            texts.add(text);
        }
    }

    private Part<String> noExercises(boolean withheld) {
        String why = waits() ? "handout.notNow" : withheld ? "handout.notYet" : "handout.none";
        return new Part<>(phrases.say("handout.exercises"), null, List.of(phrases.say(why)));
    }

    private Part<HandoutView.Card> exercises(List<PlanItem> items) {
        HandoutDose doses = new HandoutDose(phrases);
        List<HandoutView.Card> cards = new ArrayList<>();
        for (PlanItem item : items) {
            List<String> notes = new ArrayList<>();
            if (item.modified() != null) {
                notes.add(phrases.say("handout.forYou", item.modified()));
            }
            cards.add(new HandoutView.Card(
                    item.name(),
                    drawings.exercise(item.code(), "exercise-" + (cards.size() + 1)),
                    doses.of(item.dose()),
                    item.technique(),
                    notes));
        }
        return new Part<>(phrases.say("handout.exercises"), phrases.say("handout.exercisesLead"), cards);
    }

    private HandoutView.Ticks ticks(List<PlanItem> items) {
        return new HandoutView.Ticks(
                phrases.say("handout.ticks"),
                phrases.say("handout.ticksWhat"),
                List.of(phrases.say("handout.days").split(" ")),
                items.stream().map(PlanItem::name).toList());
    }

    /** The sentences that go with the plan, without those that another one covers. */
    private List<String> safetyNet() {
        List<String> said = result.plan().safetyNet();
        List<SafetyNetText> texts = Stream.of(catalogue.caudaEquinaSafetyNet(), catalogue.safetyNet())
                .flatMap(List::stream)
                .filter(text -> said.contains(text.text()))
                .toList();
        Set<String> covered =
                texts.stream().flatMap(text -> text.covers().stream()).collect(Collectors.toSet());
        return texts.stream()
                .filter(text -> !covered.contains(text.id()))
                .filter(text -> !(text.ofPlan() && waits()))
                .map(SafetyNetText::text)
                .toList();
    }

    private HandoutView.Stop stop() {
        List<String> sentences = safetyNet();
        return new HandoutView.Stop(
                phrases.say("handout.stop"),
                phrases.say(waits() ? "handout.stopLeadMeanwhile" : "handout.stopLead"),
                sentences.stream()
                        .filter(text -> text.length() > LONGEST_IN_COLUMN)
                        .toList(),
                columns(sentences.stream()
                        .filter(text -> text.length() <= LONGEST_IN_COLUMN)
                        .toList()));
    }

    /** In two columns of nearly the same length, so that a page has room for them. */
    private static List<List<String>> columns(List<String> sentences) {
        int half = sentences.stream().mapToInt(HandoutWriter::room).sum() / 2;
        int first = 0;
        int so = 0;
        while (first < sentences.size() && so + room(sentences.get(first)) / 2 <= half) {
            so += room(sentences.get(first));
            first++;
        }
        return List.of(sentences.subList(0, first), sentences.subList(first, sentences.size()));
    }

    /** What a sentence takes, in letters: its last line is half empty. */
    private static int room(String sentence) {
        return sentence.length() + 25;
    }

    private Part<Pair> next() {
        List<Pair> lines = new ArrayList<>();
        Review review = result.plan().review();
        if (review != null && !waits()) {
            lines.add(new Pair(phrases.say("handout.reviewBy"), phrases.date(review.on())));
        }
        lines.add(new Pair(phrases.say("handout.appointment"), ""));
        lines.add(new Pair(phrases.say("handout.contact"), clinic.phone() == null ? "" : clinic.phone()));
        return new Part<>(phrases.say("handout.next"), null, lines);
    }
}
