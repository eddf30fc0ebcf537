package dev.plumbline.document;

import dev.plumbline.Result;
import dev.plumbline.catalogue.FollowUp;
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
    private final FollowUp followUp;
    private final List<String> all = new ArrayList<>();

    Decisions(List<Visit> visits, List<Series> measured, Words words, FollowUp followUp) {
        this.visits = visits;
        this.measured = measured;
        this.words = words;
        this.followUp = followUp;
    }

    List<String> all() {
        Result today = visits.get(visits.size() - 1).result();
        Set<String> raised = titles(today);
        about("flags", raised);
        if (visits.size() > 1) {
            Set<String> before = titles(visits.get(visits.size() - 2).result());
            Set<String> fresh = new LinkedHashSet<>(raised);
            fresh.removeAll(before);
            before.removeAll(raised);
            about("new", fresh);
            about("gone", before);
        }
        if (!today.screenComplete()) {
            int missing = today.screenMissing().size();
            ask(missing == 1 ? "missingOne" : "missingMany", missing);
        }
        about("worse", with(Series.Change.WORSE));
        about("better", with(Series.Change.BETTER));
        about("same", with(Series.Change.LITTLE));
        ask(
                "plan",
                words.phrases().name("status", today.plan().status()),
                today.plan().reason());
        Review review = today.plan().review();
        if (review != null) {
            ask("review", words.phrases().date(review.on()));
        }
        return all;
    }

    private void about(String key, Set<String> what) {
        if (!what.isEmpty()) {
            ask(key, String.join("; ", what));
        }
    }

    private void ask(String about, Object... filledIn) {
        String asked = followUp.asked(about);
        if (asked != null) {
            all.add(Phrases.filled(asked, filledIn));
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
