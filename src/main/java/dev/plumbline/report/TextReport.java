package dev.plumbline.report;

import dev.plumbline.Result;
import dev.plumbline.conclusion.Stage;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Printable;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.Dose;
import dev.plumbline.result.NotYetExcluded;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.PlanItem;
import dev.plumbline.result.RaisedFlag;
import dev.plumbline.result.Range;
import dev.plumbline.result.Reason;
import dev.plumbline.result.Review;
import dev.plumbline.result.WeighedContributor;
import dev.plumbline.result.WithheldItem;
import dev.plumbline.result.WorkingPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A result as plain text: urgency first, then what to do about it, then contributors, then the plan. */
public final class TextReport {

    private final Result result;
    private final Paragraphs text = new Paragraphs();

    private TextReport(Result result) {
        this.result = result;
    }

    /** The whole report, ending in a line break. */
    public static String of(Result result) {
        return new TextReport(result).written();
    }

    private String written() {
        urgency();
        flags();
        notYetExcluded();
        patterns();
        contributors("Likely contributors", result.contributors());
        contributors("Considered, and not supported by what was found", result.consideredUnlikely());
        plan();
        questions();
        foot();
        return text.toString();
    }

    private void urgency() {
        text.line(0, "URGENCY  ", result.urgency().text());
        if (result.urgency().couldReach().compareTo(result.urgency().level()) > 0) {
            text.line(
                    9,
                    "",
                    "Answers to open questions could still raise it to "
                            + Spelling.forPeople(
                                    Spelling.inFiles(result.urgency().couldReach())) + ".");
        }
        if (result.source() != null) {
            text.line(9, "", Printable.line(result.source()) + ", assessed on " + result.assessedOn());
        }
        result.warnings().forEach(warning -> text.line(0, "CHECK    ", warning.path() + ": " + warning.text()));
    }

    private void flags() {
        if (result.flags().isEmpty()) {
            return;
        }
        text.heading("Referral flags");
        for (RaisedFlag flag : result.flags()) {
            text.line(0, "! ", flag.title() + " [" + flag.code() + ", " + flag.urgency() + "]");
            text.line(2, "", flag.text());
            text.line(2, "Do: ", flag.action());
            because(flag.because());
        }
    }

    private void notYetExcluded() {
        if (result.notYetExcluded().isEmpty()) {
            return;
        }
        text.heading("Not yet excluded");
        for (NotYetExcluded open : result.notYetExcluded()) {
            text.line(0, "? ", open.title() + " [" + open.code() + ", could reach " + open.couldReach() + "]. Ask:");
            open.ask().forEach(path -> text.line(4, "- ", question(path)));
        }
    }

    private void patterns() {
        if (result.patterns().isEmpty()) {
            return;
        }
        text.heading("Working patterns (no diagnosis)");
        for (WorkingPattern pattern : result.patterns()) {
            text.line(0, "- ", pattern.title() + " [" + pattern.code() + "]. " + pattern.text());
            because(pattern.because());
        }
    }

    private void contributors(String heading, List<WeighedContributor> contributors) {
        if (contributors.isEmpty()) {
            return;
        }
        text.heading(heading);
        for (WeighedContributor contributor : contributors) {
            String lead = contributor.rank() + ". ";
            text.line(
                    0,
                    lead,
                    contributor.title() + ": " + contributor.likelihood() + ", " + contributor.text() + " ["
                            + contributor.code() + ", evidence " + contributor.grade() + "]");
            contributor.inFavor().forEach(reason -> reason(3, "for      ", reason));
            contributor.against().forEach(reason -> reason(3, "against  ", reason));
        }
    }

    private void plan() {
        text.heading("Plan: " + result.plan().status());
        text.line(result.plan().reason());
        Stage stage = null;
        int exercise = 0;
        for (PlanItem item : result.plan().items()) {
            if (item.stage() != stage) {
                stage = item.stage();
                text.blank();
                text.line(stageName(stage));
            }
            if (item.stage() == Stage.EXERCISES) {
                exercise++;
                exercise(exercise, item);
            } else {
                text.line(2, "- ", item.name() + ": " + item.text());
                because(item.because().stream().limit(1).toList());
            }
        }
        withheld();
        text.blank();
        text.line("Stop and seek help:");
        result.plan().safetyNet().forEach(sentence -> text.line(2, "- ", sentence));
        Review review = result.plan().review();
        if (review != null) {
            text.blank();
            text.line("Review in " + review.inWeeks() + (review.inWeeks() == 1 ? " week" : " weeks") + ", by "
                    + review.on() + "; measure " + String.join(", ", review.measures()) + ".");
        }
    }

    private void exercise(int number, PlanItem item) {
        Dose dose = item.dose();
        text.line(2, number + ". ", item.name() + (dose == null ? "" : ": " + dose(dose)));
        if (dose != null && dose.source() == null) {
            text.line(5, "", dose.note());
        }
        if (item.modified() != null) {
            text.line(5, "changed for this person: ", item.modified());
        }
        item.technique().forEach(step -> text.line(5, "- ", step));
        item.cautions().forEach(caution -> text.line(5, "! ", caution));
        if (item.regression() != null) {
            text.line(5, "easier: ", item.regression());
        }
        if (item.progression() != null) {
            text.line(5, "harder: ", item.progression());
        }
        item.because().stream().limit(2).forEach(reason -> reason(5, "why: ", reason));
    }

    /** The same reason withholds many exercises: said once, with all their names. */
    private void withheld() {
        if (result.plan().withheld().isEmpty()) {
            return;
        }
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (WithheldItem item : result.plan().withheld()) {
            String why = item.because().stream().map(Reason::text).distinct().collect(Collectors.joining(" "));
            byReason.computeIfAbsent(why, key -> new ArrayList<>()).add(item.name());
        }
        text.blank();
        text.line("Not for now");
        byReason.forEach((why, names) -> text.line(2, "- ", String.join(", ", names) + ". " + why));
    }

    private void questions() {
        if (result.screenMissing().isEmpty()) {
            return;
        }
        text.heading("Safety questions not asked: " + result.screenMissing().size());
        result.screenMissing().forEach(path -> text.line(0, "- ", question(path)));
    }

    private void foot() {
        text.blank();
        text.line("Rules " + result.ruleSet().name() + " " + result.ruleSet().version() + ", sha256 "
                + result.ruleSet().sha256().substring(0, 12)
                + ". Supports the judgment of a qualified practitioner; it does"
                + " not diagnose and does not exclude disease.");
    }

    private void because(List<Reason> reasons) {
        reasons.forEach(reason -> reason(4, "because ", reason));
    }

    private void reason(int indent, String lead, Reason reason) {
        String facts = reason.facts().stream().map(TextReport::fact).collect(Collectors.joining("; "));
        text.line(
                indent,
                lead,
                reason.text() + (facts.isEmpty() ? "" : ": " + facts) + " [" + reason.rule() + ", " + reason.grade()
                        + ", " + String.join(", ", reason.sources()) + "]");
    }

    private static String fact(ObservedFact fact) {
        String value = value(fact.value());
        return fact.fact() + " " + value + (fact.unit() == null ? "" : " " + fact.unit());
    }

    private static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        } else if (value instanceof Map<?, ?> sides) {
            return sides.entrySet().stream()
                    .map(side -> side.getKey() + " " + side.getValue())
                    .collect(Collectors.joining(", "));
        } else if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }

    private static String dose(Dose dose) {
        List<String> parts = new ArrayList<>();
        add(parts, dose.sets(), " sets");
        add(parts, dose.reps(), " repetitions" + (dose.perSide() ? " each side" : ""));
        add(parts, dose.holdSeconds(), " s hold");
        add(parts, dose.minutes(), " min");
        add(parts, dose.timesPerWeek(), " times a week");
        return String.join(", ", parts) + (dose.source() == null ? "" : " [" + dose.source() + "]");
    }

    private static void add(List<String> parts, @Nullable Range range, String of) {
        if (range != null) {
            String from = value(range.from());
            String to = value(range.to());
            parts.add((from.equals(to) ? from : from + " to " + to) + of);
        }
    }

    private static String question(String path) {
        Field field = Vocabulary.require(path);
        return field.question() + " (" + path + ")";
    }

    private static String stageName(Stage stage) {
        return switch (stage) {
            case URGENT_ACTION -> "Now";
            case NOT_EXCLUDED -> "First";
            case EDUCATION -> "Say";
            case LOAD -> "Change";
            case EXERCISES -> "Exercises";
            case GATE -> "Before running or sport";
            case SAFETY_NET -> "Safety net";
            case REVIEW -> "Review";
        };
    }
}
