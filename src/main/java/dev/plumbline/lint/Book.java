package dev.plumbline.lint;

import dev.plumbline.engine.Demand;
import dev.plumbline.engine.RuleSetFiles;
import dev.plumbline.engine.WrittenRule;
import dev.plumbline.engine.WrittenRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rule set with all that the checks need of it, worked out once. */
final class Book {

    private final WrittenRules written;
    private final Map<String, String> texts;
    private final Map<String, String> cases;
    private final Space space;
    private final Lowering lowering;
    private final Map<WrittenRule, List<Box>> boxes = new LinkedHashMap<>();
    private final List<WrittenRule> tooMany = new ArrayList<>();
    private final Map<String, List<WrittenRule>> concluding = new TreeMap<>();

    /**
     * @param cases the texts of the case files by their names
     */
    Book(RuleSetFiles files, Map<String, String> cases) {
        this(files, cases, List.of());
    }

    /**
     * @param others what else is to be looked at in the same space
     */
    Book(RuleSetFiles files, Map<String, String> cases, List<Demand> others) {
        this.written = WrittenRules.of(files);
        this.texts = files.texts();
        this.cases = new TreeMap<>(cases);
        List<Demand> demands = new ArrayList<>(others);
        written.rules().forEach(rule -> demands.add(rule.condition()));
        this.space = new Space(demands);
        this.lowering = new Lowering(space);
        for (WrittenRule rule : written.rules()) {
            if (rule.call().equals("finding")) {
                concluding
                        .computeIfAbsent(rule.code(), code -> new ArrayList<>())
                        .add(rule);
            }
            try {
                boxes.put(rule, lowering.boxes(rule.condition()));
            } catch (Boxes.TooManyException e) {
                tooMany.add(rule);
            }
        }
    }

    WrittenRules written() {
        return written;
    }

    List<WrittenRule> rules() {
        return written.rules();
    }

    Map<String, String> texts() {
        return texts;
    }

    Map<String, String> cases() {
        return cases;
    }

    Space space() {
        return space;
    }

    Lowering lowering() {
        return lowering;
    }

    /** The people for whom each rule holds; rules that hold in too many ways are not in it. */
    Map<WrittenRule, List<Box>> boxes() {
        return boxes;
    }

    /** The rules that hold in too many ways to be analysed. */
    List<WrittenRule> tooMany() {
        return tooMany;
    }

    /** The rules that conclude each finding, by its code. */
    Map<String, List<WrittenRule>> concluding() {
        return concluding;
    }

    boolean within(List<Box> some, List<Box> others) {
        return Boxes.within(some, others, space::domain);
    }

    /** A finding about a rule. */
    static Finding about(Check check, WrittenRule rule, String message) {
        return new Finding(check, rule.info().file(), rule.info().line(), rule.column(), rule.id(), message, "");
    }

    /** A finding about a rule with somebody who shows it. */
    static Finding about(Check check, WrittenRule rule, String message, String patient) {
        return new Finding(check, rule.info().file(), rule.info().line(), rule.column(), rule.id(), message, patient);
    }
}
