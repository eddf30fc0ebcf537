package dev.plumbline.document;

import dev.plumbline.Result;
import dev.plumbline.report.Phrases;
import dev.plumbline.report.Words;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Review;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be decided at the last of several visits: questions to the practitioner, not answers. */
final class Decisions {

    private final List<Visit> visits;
    private final List<Series> measured;
    private final Words words;
    private final Phrases phrases;
    private final List<String> all = new ArrayList<>();

    Decisions(List<Visit> visits, List<Series> measured, Words words, Phrases phrases) {
        this.visits = visits;
        this.measured = measured;
        this.words = words;
        this.phrases = phrases;
    }

    List<String> all() {
        Result today = visits.get(visits.size() - 1).result();
        Set<String> raised = titles(today);
        say("progress.decide.flags", raised);
        if (visits.size() > 1) {
            Set<String> before = titles(visits.get(visits.size() - 2).result());
            Set<String> fresh = new LinkedHashSet<>(raised);
            fresh.removeAll(before);
            before.removeAll(raised);
            say("progress.decide.new", fresh);
            say("progress.decide.gone", before);
        }
        if (!today.screenComplete()) {
            all.add(phrases.count(
                    "progress.decide.missing", today.screenMissing().size()));
        }
        say("progress.decide.worse", with(Series.Change.WORSE));
        say("progress.decide.better", with(Series.Change.BETTER));
        say("progress.decide.same", with(Series.Change.LITTLE));
        all.add(phrases.say(
                "progress.decide.plan",
                words.phrases().name("status", today.plan().status()),
                today.plan().reason()));
        Review review = today.plan().review();
        if (review != null) {
            all.add(phrases.say("progress.decide.review", phrases.date(review.on())));
        }
        return all;
    }

    private void say(String key, Set<String> what) {
        if (!what.isEmpty()) {
            all.add(phrases.say(key, String.join("; ", what)));
        }
    }

    private static Set<String> titles(Result result) {
        return result.flags().stream().map(RaisedFlag::title).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> with(Series.Change change) {
        return measured.stream()
                .filter(series -> series.change() == change)
                .map(Series::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
