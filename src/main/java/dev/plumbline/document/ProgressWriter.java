package dev.plumbline.document;

import dev.plumbline.Result;
import dev.plumbline.RuleSet;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.document.view.Banner;
import dev.plumbline.document.view.Part;
import dev.plumbline.document.view.ProgressView;
import dev.plumbline.report.Phrases;
import dev.plumbline.report.Words;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.WeighedContributor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the visits of one person compare. */
final class ProgressWriter {

    /** More columns than these do not fit on paper: the first visit, and the last ones. */
    private static final int MOST_COLUMNS = 5;

    private final RuleSet rules;
    private final List<Visit> visits;
    private final List<Visit> shown;
    private final Result today;
    private final Words words;
    private final Phrases phrases;

    ProgressWriter(RuleSet rules, List<Visit> visits) {
        this.rules = rules;
        this.visits = visits;
        this.shown = visits.size() <= MOST_COLUMNS
                ? visits
                : Stream.concat(visits.stream().limit(1), visits.stream().skip((long) visits.size() - MOST_COLUMNS + 1))
                        .toList();
        this.today = visits.get(visits.size() - 1).result();
        this.words = new Words(rules.language());
        this.phrases = Documents.phrases(rules.language());
    }

    ProgressView view(Sheets sheets) {
        List<Series> measured = measured();
        return new ProgressView(
                sheets.sheet(
                        phrases.say("progress.title"),
                        today.assessedOn(),
                        List.of(
                                words.say("intendedUse"),
                                words.say(
                                        "rules",
                                        today.ruleSet().name(),
                                        today.ruleSet().version(),
                                        today.ruleSet().sha256().substring(0, 12))),
                        0),
                phrases.count(
                        "progress.lead",
                        visits.size(),
                        phrases.date(visits.get(0).result().assessedOn()),
                        phrases.date(today.assessedOn())),
                new Banner(
                        Tone.of(today.urgency().level()),
                        words.say("urgency"),
                        today.urgency().text(),
                        List.of()),
                new Part<>(
                        phrases.say("progress.measured"),
                        measured.isEmpty() ? phrases.say("progress.noMeasures") : null,
                        charts(measured)),
                flags(),
                contributors(),
                new Part<>(
                        phrases.say("progress.decide"),
                        null,
                        new Decisions(visits, measured, words, rules.catalogue().followUp()).all()));
    }

    /** What was measured, without the document around it. */
    List<ProgressView.Chart> charts() {
        return charts(measured());
    }

    private List<Series> measured() {
        return new Measured(visits, words)
                .series(
                        rules.catalogue().measures(),
                        rules.catalogue().followUp().followed());
    }

    private List<ProgressView.Chart> charts(List<Series> measured) {
        List<ProgressView.Chart> charts = new ArrayList<>();
        for (Series series : measured) {
            List<ProgressView.Row> rows = series.points().stream()
                    .map(point ->
                            new ProgressView.Row(phrases.date(point.date()), List.of(phrases.number(point.value()))))
                    .toList();
            charts.add(new ProgressView.Chart(
                    series.name(),
                    LineChart.of(series, "chart-" + (charts.size() + 1), phrases),
                    verdict(series),
                    new ProgressView.Table(
                            series.name(),
                            List.of(phrases.say("progress.date"), phrases.say("progress.value")),
                            rows)));
        }
        return charts;
    }

    private String verdict(Series series) {
        String first = phrases.number(series.first());
        String last = phrases.number(series.last());
        String by = phrases.number(Math.abs(series.last() - series.first()));
        String counts = series.counts() == null ? "" : phrases.number(series.counts());
        return switch (series.change()) {
            case ONCE -> phrases.say("progress.once", series.name(), first);
            case PLAIN ->
                first.equals(last) ? phrases.say("progress.same", last) : phrases.say("progress.plain", first, last);
            case LITTLE ->
                first.equals(last)
                        ? phrases.say("progress.same", last)
                        : phrases.say("progress.little", first, last, counts);
            case BETTER -> phrases.say("progress.better", first, last, by, counts);
            case WORSE -> phrases.say("progress.worse", first, last, by, counts);
        };
    }

    private ProgressView.@Nullable Table flags() {
        Map<String, String> titles = new LinkedHashMap<>();
        visits.forEach(visit ->
                visit.result().flags().forEach(flag -> titles.put(flag.code().name(), flag.title())));
        return table(
                "progress.flags",
                "progress.flag",
                titles,
                (result, code) -> result.flags().stream()
                        .filter(flag -> flag.code().name().equals(code))
                        .map(RaisedFlag::urgency)
                        .map(words::level)
                        .findFirst()
                        .orElse(phrases.say("progress.notRaised")));
    }

    private ProgressView.@Nullable Table contributors() {
        Map<String, String> titles = new LinkedHashMap<>();
        visits.forEach(visit -> visit.result()
                .contributors()
                .forEach(one -> titles.put(one.code().name(), one.title())));
        return table("progress.contributors", "progress.contributor", titles, this::likelihood);
    }

    private String likelihood(Result result, String code) {
        return Stream.concat(result.contributors().stream(), result.consideredUnlikely().stream())
                .filter(one -> one.code().name().equals(code))
                .map(WeighedContributor::likelihood)
                .map((Likelihood likelihood) -> phrases.name("progress.likelihood", likelihood))
                .findFirst()
                .orElse(phrases.say("progress.notListed"));
    }

    private interface Cell {
        String of(Result result, String code);
    }

    private ProgressView.@Nullable Table table(String caption, String first, Map<String, String> titles, Cell cell) {
        if (titles.isEmpty()) {
            return null;
        }
        List<String> columns = new ArrayList<>(List.of(phrases.say(first)));
        shown.forEach(visit -> columns.add(phrases.date(visit.result().assessedOn())));
        List<ProgressView.Row> rows = new ArrayList<>();
        titles.forEach((code, title) -> rows.add(new ProgressView.Row(
                title,
                shown.stream().map(visit -> cell.of(visit.result(), code)).toList())));
        return new ProgressView.Table(phrases.say(caption), columns, rows);
    }
}
