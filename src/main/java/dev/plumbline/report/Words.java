package dev.plumbline.report;

import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.Dose;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Range;
import dev.plumbline.result.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings, reasons, doses and levels in the words of a report. */
final class Words {

    /** Topics whose fields do not say by themselves what they are about. */
    private static final Set<String> SAID = Set.of(
            "pain",
            "legs",
            "caudaEquina",
            "trauma",
            "history",
            "sitting",
            "driving",
            "posture",
            "lifting",
            "work",
            "sleep",
            "training",
            "running",
            "legLength",
            "hips");

    /** How a field's name ends when it carries its unit, which is shown behind the value. */
    private static final Map<String, String> UNIT_IN_NAME = Map.ofEntries(
            Map.entry("%", "percent"),
            Map.entry("°", "degrees"),
            Map.entry("°C", "c"),
            Map.entry("s", "seconds"),
            Map.entry("min", "minutes"),
            Map.entry("h", "hours"),
            Map.entry("days", "days"),
            Map.entry("weeks", "weeks"),
            Map.entry("months", "months"),
            Map.entry("years", "years"),
            Map.entry("mm", "mm"),
            Map.entry("cm", "cm"),
            Map.entry("m", "m"),
            Map.entry("km", "km"),
            Map.entry("kg", "kg"),
            Map.entry("ml", "ml"),
            Map.entry("mmHg", "mm hg"));

    private Words() {}

    static String level(Urgency urgency) {
        return switch (urgency) {
            case NONE -> "no referral by itself";
            case GP_ADVICE -> "tell the GP";
            case ROUTINE_REFERRAL -> "routine referral";
            case URGENT_2W -> "urgent, within two weeks";
            case SAME_DAY -> "same day";
            case EMERGENCY_NOW -> "emergency now";
        };
    }

    static String question(String path) {
        return Vocabulary.require(path).question() + " (" + path + ")";
    }

    /** The rule, how good the evidence behind it is, and its sources; that there is only consensus is said once. */
    static String proof(Reason reason) {
        List<String> parts = new ArrayList<>(List.of(reason.rule(), grade(reason.grade())));
        reason.sources().stream()
                .filter(source -> !source.equals(Grade.CONSENSUS.name()))
                .forEach(parts::add);
        return "[" + String.join(", ", parts) + "]";
    }

    private static String grade(Grade grade) {
        String word = grade.name().toLowerCase(Locale.ROOT);
        return switch (grade) {
            case STRONG, MODERATE, WEAK -> word + " evidence";
            case CONSENSUS, CONTESTED, UNSUPPORTED, CONTRADICTED -> word;
        };
    }

    static String facts(List<ObservedFact> facts) {
        return facts.stream().map(Words::fact).collect(Collectors.joining("; "));
    }

    /** {@code sitting.longestBoutMinutes: 180} is said as {@code sitting longest bout 180 min}; what is present needs no yes. */
    static String fact(ObservedFact fact) {
        int dot = fact.fact().indexOf('.');
        String topic = fact.fact().substring(0, dot);
        String field = Spelling.forPeople(fact.fact().substring(dot + 1));
        String unit = fact.unit() == null ? "" : fact.unit();
        String unitInName = UNIT_IN_NAME.getOrDefault(unit, "");
        if (!unitInName.isEmpty() && field.endsWith(" " + unitInName)) {
            field = field.substring(0, field.length() - unitInName.length() - 1);
        } else if (!unitInName.isEmpty() && (field + " ").contains(unitInName + " ")) {
            unit = "";
        }
        String name = SAID.contains(topic) ? Spelling.forPeople(topic) + " " + field : field;
        String value = value(fact.value());
        return value.equals("yes") ? name : name + " " + value + unit(unit);
    }

    private static String unit(String unit) {
        return unit.isEmpty() || unit.startsWith("°") || unit.startsWith("/") ? unit : " " + unit;
    }

    static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(Words::value).collect(Collectors.joining(", "));
        } else if (value instanceof Map<?, ?> sides) {
            return sides.entrySet().stream()
                    .map(side -> side.getKey() + " " + value(side.getValue()))
                    .collect(Collectors.joining(", "));
        } else if (value instanceof Double number) {
            return number(number);
        }
        return switch (String.valueOf(value)) {
            case "present" -> "yes";
            case "absent" -> "no";
            default -> Spelling.forPeople(String.valueOf(value));
        };
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A dose as it is said: {@code 3 sets of 8 each side, 2 to 3 times a week}; empty when no number applies. */
    static String dose(Dose dose) {
        List<String> parts = new ArrayList<>();
        String amount = dose.reps() != null ? span(dose.reps()) : "";
        if (dose.holdSeconds() != null) {
            String hold = span(dose.holdSeconds()) + " s";
            amount = amount.isEmpty() ? hold : amount + ", held " + hold;
        }
        if (dose.sets() != null) {
            String sets = span(dose.sets()) + (span(dose.sets()).equals("1") ? " set" : " sets");
            amount = amount.isEmpty() ? sets : sets + " of " + amount;
        } else if (dose.reps() != null) {
            amount += " repetitions";
        }
        if (!amount.isEmpty()) {
            parts.add(amount + (dose.perSide() ? " each side" : ""));
        }
        if (dose.minutes() != null) {
            parts.add(span(dose.minutes()) + " min");
        }
        if (dose.timesPerWeek() != null) {
            parts.add(howOften(dose.timesPerWeek()));
        }
        return String.join(", ", parts);
    }

    private static String howOften(Range timesPerWeek) {
        boolean wholeDays = timesPerWeek.from() % 7 == 0 && timesPerWeek.to() % 7 == 0;
        if (!wholeDays) {
            return times(timesPerWeek, " a week");
        }
        Range timesPerDay = new Range(timesPerWeek.from() / 7, timesPerWeek.to() / 7);
        return span(timesPerDay).equals("1") ? "every day" : times(timesPerDay, " a day");
    }

    private static String times(Range range, String each) {
        return span(range).equals("1") ? "once" + each : span(range) + " times" + each;
    }

    private static String span(Range range) {
        String from = number(range.from());
        String to = number(range.to());
        return from.equals(to) ? from : from + " to " + to;
    }
}
