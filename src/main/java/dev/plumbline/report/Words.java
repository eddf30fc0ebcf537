package dev.plumbline.report;

import dev.plumbline.conclusion.Grade;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.fact.FactWords;
import dev.plumbline.fact.Field;
import dev.plumbline.fact.Spelling;
import dev.plumbline.fact.Vocabulary;
import dev.plumbline.result.Dose;
import dev.plumbline.result.ObservedFact;
import dev.plumbline.result.Proof;
import dev.plumbline.result.Range;
import dev.plumbline.result.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings, reasons, doses and levels in the words of a report, in one language. */
public final class Words {

    private final Phrases phrases;
    private final FactWords facts;
    private final boolean namesAreWords;

    /** The words of reports in a language that {@link FactWords} has. */
    public Words(Locale locale) {
        this.phrases = Phrases.in(locale);
        this.facts = FactWords.in(locale);
        this.namesAreWords = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The sentences that go with them. */
    public Phrases phrases() {
        return phrases;
    }

    /** A sentence with everything filled in. */
    public String say(String key, Object... filledIn) {
        return phrases.say(key, filledIn);
    }

    /** How urgent something is, in a few words. */
    public String level(Urgency urgency) {
        return phrases.name("level", urgency);
    }

    /** What a finding is called. */
    public String label(Field field) {
        return facts.label(field);
    }

    /** The unit of a finding as it is written; empty when it has none. */
    public String unit(Field field) {
        return field.unit().isEmpty() ? "" : facts.unit(field.unit());
    }

    /** A question with the path under which its answer is written down. */
    public String question(String path) {
        return facts.question(Vocabulary.require(path)) + " (" + path + ")";
    }

    /** The rule, how good the evidence behind it is, and its sources; that there is only consensus is said once. */
    public String proof(Reason reason) {
        List<String> parts = new ArrayList<>(List.of(reason.rule(), phrases.name("grade", reason.grade())));
        reason.sources().stream()
                .filter(source -> !source.equals(Grade.CONSENSUS.name()))
                .forEach(parts::add);
        return "[" + String.join(", ", parts) + "]";
    }

    /** A reason with what was found, and its proof. */
    String reason(Reason reason, List<ObservedFact> found) {
        return reason(reason, facts(found));
    }

    /** A reason with what was found, in words already; empty for nothing. */
    public String reason(Reason reason, String findings) {
        return findings.isEmpty()
                ? say("reason", reason.text(), proof(reason))
                : say("reason.withFindings", reason.text(), findings, proof(reason));
    }

    /**
     * What a reason rests on. Rules name it by an English word; in another language it is empty where the reasons below say the same
     * in words.
     */
    public String premise(Proof.Premise premise) {
        return namesAreWords || premise.proofs().isEmpty() ? premise.what() : "";
    }

    /** Findings one after another. */
    public String facts(List<ObservedFact> found) {
        return found.stream().map(this::fact).collect(Collectors.joining("; "));
    }

    /** {@code sitting.longestBoutMinutes: 180} is said as {@code longest sitting bout: 180 min}; what is present needs no yes. */
    public String fact(ObservedFact fact) {
        Field field = Vocabulary.require(fact.fact());
        String label = facts.label(field);
        if (fact.value().equals("present")) {
            return label;
        }
        String value = value(field, fact.value());
        if (fact.unit() == null) {
            return say("finding", label, value);
        }
        String unit = facts.unit(fact.unit());
        boolean tight = unit.startsWith("°") || unit.startsWith("/");
        return say(tight ? "finding.withTightUnit" : "finding.withUnit", label, value, unit);
    }

    /** An answer, as files spell it, in words. */
    public String value(Field field, Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? say("none")
                    : list.stream().map(one -> value(field, one)).collect(Collectors.joining(", "));
        } else if (value instanceof Map<?, ?> sides) {
            return sides.entrySet().stream()
                    .map(side -> say("side." + side.getKey(), value(field, side.getValue())))
                    .collect(Collectors.joining(", "));
        } else if (value instanceof Number number) {
            return phrases.number(number.doubleValue());
        }
        String spelt = String.valueOf(value);
        return switch (spelt) {
            case "present", "yes" -> say("yes");
            case "absent", "no" -> say("no");
            default ->
                field.literals().stream()
                        .filter(literal -> Spelling.inFiles(literal).equals(spelt))
                        .map(facts::value)
                        .findFirst()
                        .orElse(spelt);
        };
    }

    /** A dose as it is said: {@code 3 sets of 8 each side, 2 to 3 times a week}; empty when no number applies. */
    public String dose(Dose dose) {
        List<String> parts = new ArrayList<>();
        String amount = amount(dose);
        if (!amount.isEmpty()) {
            parts.add(dose.perSide() ? say("dose.eachSide", amount) : amount);
        }
        if (dose.minutes() != null) {
            parts.add(say("dose.minutes", span(dose.minutes())));
        }
        if (dose.timesPerWeek() != null) {
            parts.add(howOften(dose.timesPerWeek()));
        }
        return String.join(", ", parts);
    }

    private String amount(Dose dose) {
        boolean onlyRepetitions = dose.sets() == null;
        String amount =
                dose.reps() == null ? "" : onlyRepetitions ? count("dose.repetitions", dose.reps()) : span(dose.reps());
        if (dose.holdSeconds() != null) {
            String hold = say("dose.seconds", span(dose.holdSeconds()));
            amount = amount.isEmpty() ? hold : say("dose.held", amount, hold);
        }
        if (dose.sets() == null) {
            return amount;
        }
        return amount.isEmpty() ? count("dose.onlySets", dose.sets()) : count("dose.sets", dose.sets(), amount);
    }

    private String howOften(Range timesPerWeek) {
        boolean wholeDays = timesPerWeek.from() % 7 == 0 && timesPerWeek.to() % 7 == 0;
        if (!wholeDays) {
            return count("dose.aWeek", timesPerWeek);
        }
        Range aDay = new Range(timesPerWeek.from() / 7, timesPerWeek.to() / 7);
        return aDay.from() == 1 && aDay.to() == 1 ? say("dose.everyDay") : count("dose.aDay", aDay);
    }

    private String count(String key, Range range, Object... more) {
        boolean one = range.from() == 1 && range.to() == 1;
        Object[] all = new Object[more.length + 1];
        all[0] = span(range);
        System.arraycopy(more, 0, all, 1, more.length);
        return say(key + (one ? ".one" : ".many"), all);
    }

    private String span(Range range) {
        String from = phrases.number(range.from());
        String to = phrases.number(range.to());
        return from.equals(to) ? from : say("dose.span", from, to);
    }
}
