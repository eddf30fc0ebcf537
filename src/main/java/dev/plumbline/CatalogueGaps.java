package dev.plumbline;

import dev.plumbline.catalogue.Catalogue;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Urgency;
import dev.plumbline.engine.CompiledRules;
import dev.plumbline.engine.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what rules conclude and the catalogue has no words for: said when rules are loaded, not to a person who is assessed. */
final class CatalogueGaps {

    private static final Pattern CALL = Pattern.compile(
            "(\\w+)\\(kcontext, (?:\\w+\\.)?([A-Z]\\w*)(?:, (?:\\w+\\.)?([A-Z]\\w*))?.*", Pattern.DOTALL);

    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueGaps(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Refuses rules that the catalogue has no words for.
     *
     * @throws RuleSetException with every such rule and the entry that it needs
     */
    static void refuse(Catalogue catalogue, CompiledRules rules) {
        CatalogueGaps gaps = new CatalogueGaps(catalogue);
        rules.rules().forEach(gaps::rule);
        if (!gaps.problems.isEmpty()) {
            throw new RuleSetException(gaps.problems);
        }
    }

    private void rule(RuleInfo rule) {
        Matcher call = CALL.matcher(rule.concludes());
        if (!call.matches()) {
            return;
        }
        String code = call.group(2);
        switch (call.group(1)) {
            case "flag" -> {
                entry(rule, "flags", names(catalogue.flags()), code);
                action(rule, code, call.group(3));
            }
            case "suspect" -> entry(rule, "flags", names(catalogue.flags()), code);
            case "pattern" -> entry(rule, "patterns", names(catalogue.patterns()), code);
            case "argueFor", "argueAgainst" -> entry(rule, "contributors", names(catalogue.contributors()), code);
            case "exercise", "withhold", "modify" -> entry(rule, "exercises", names(catalogue.exercises()), code);
            case "advise", "gate" -> entry(rule, "advice", names(catalogue.advice()), code);
            case "context" -> entry(rule, "contraindications", names(catalogue.contexts()), code);
            default -> {
                // Nothing else that a rule concludes is put into words.
            }
        }
    }

    private void action(RuleInfo rule, String code, @org.jspecify.annotations.Nullable String level) {
        if (level == null || !names(catalogue.flags()).contains(code)) {
            return;
        }
        boolean there = Catalogue.entry(catalogue.flags(), FlagCode.valueOf(code)).action().keySet().stream()
                .map(Urgency::name)
                .anyMatch(level::equals);
        if (!there) {
            add(rule, "catalogue/flags.yaml says no action for " + code + " at " + level + ", which this rule gives");
        }
    }

    private void entry(RuleInfo rule, String file, Set<String> known, String code) {
        if (!known.contains(code)) {
            add(rule, "catalogue/" + file + ".yaml has no entry " + code + ", which this rule concludes; add one");
        }
    }

    private void add(RuleInfo rule, String message) {
        problems.add(new Problem(rule.file(), rule.line(), 1, rule.id(), message));
    }

    private static Set<String> names(Map<? extends Enum<?>, ?> entries) {
        Set<String> names = new TreeSet<>();
        entries.keySet().forEach(code -> names.add(code.name()));
        return names;
    }
}
