package dev.plumbline.document;

import dev.plumbline.catalogue.Measure;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured at several visits of one person. */
final class Measured {

    private final List<Visit> visits;
    private final Words words;

    Measured(List<Visit> visits, Words words) {
        this.visits = visits;
        this.words = words;
    }

    List<Series> series(List<Measure> measures, List<String> followed) {
        List<Series> all = new ArrayList<>();
        for (Measure measure : measures) {
            List<Series.Point> points =
                    measure.path().isEmpty() ? List.of() : points(measure.path(), measure.atStart());
            if (!points.isEmpty()) {
                all.add(new Series(
                        measure.name(), points, measure.range(), measure.lowerIsBetter(), measure.smallestPoints()));
            }
        }
        for (String path : followed) {
            List<Series.Point> points = points(path, null);
            if (!points.isEmpty()) {
                all.add(new Series(sentence(path), points, null, false, null));
            }
        }
        return all;
    }

    private String sentence(String path) {
        Field field = Vocabulary.require(path);
        String label = words.label(field);
        String sentence = label.substring(0, 1).toUpperCase(words.phrases().locale()) + label.substring(1);
        return Documents.phrases(words.phrases().locale()).say("progress.inUnit", sentence, words.unit(field));
    }

    /** The values at the visits, and before them the one at the start of care where the first visit tells it. */
    private List<Series.Point> points(String path, @Nullable String atStart) {
        List<Series.Point> points = new ArrayList<>();
        Visit first = visits.get(0);
        Double weeks = first.person().facts().visit().weeksOfCare();
        Double start = atStart == null ? null : number(first, atStart);
        if (start != null && weeks != null && weeks > 0) {
            LocalDate began = first.result().assessedOn().minusDays(Math.round(weeks * 7));
            points.add(new Series.Point(began, start));
        }
        for (Visit visit : visits) {
            Double value = number(visit, path);
            if (value != null) {
                points.add(new Series.Point(visit.result().assessedOn(), value));
            }
        }
        return points;
    }

    private @Nullable Double number(Visit visit, String path) {
        return new Findings(visit.person().facts(), words).number(path);
    }
}
