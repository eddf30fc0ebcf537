package dev.plumbline.engine;

import dev.plumbline.fact.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a rule cannot hold without. This never says that a rule holds: it says of some rules that they cannot, so that an engine
 * which is to look at one person need not be built with them.
 *
 * @param facts demands on facts; of each list one must be met
 * @param conclusions the conclusions that must stand
 * @param gives the conclusions that it may give to others
 */
record RuleNeeds(List<List<Atom>> facts, Set<String> conclusions, Set<String> gives) {

    /** Conclusions that come from rules alone. */
    private static final Set<String> FROM_RULES_ALONE =
            Set.of("Finding", "Flag", "Suspect", "Pattern", "PlanContextHolds");

    static RuleNeeds of(RuleText rule) {
        List<List<Atom>> facts = new ArrayList<>();
        Set<String> conclusions = new TreeSet<>();
        if (!isEither(rule.when())) {
            for (PatternText pattern : demanded(rule.when())) {
                Topic topic = RuleReader.TOPICS.get(pattern.type().text());
                if (topic != null) {
                    for (List<Token> constraint : pattern.each()) {
                        List<Atom> alternatives = AtomReader.alternatives(constraint, topic);
                        if (!alternatives.isEmpty()) {
                            facts.add(alternatives);
                        }
                    }
                } else if (FROM_RULES_ALONE.contains(pattern.type().text())) {
                    conclusions.add(conclusion(pattern));
                }
            }
        }
        return new RuleNeeds(facts, conclusions, gives(rule.then()));
    }

    /** A condition of which one of several branches is enough demands nothing for sure. */
    private static boolean isEither(List<Token> when) {
        int depth = 0;
        for (Token word : when) {
            depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
            if (depth == 0 && (word.is("or") || word.is("|"))) {
                return true;
            }
        }
        return false;
    }

    /** The patterns that must match: those on the outermost level with nothing but a name in front, and not collected. */
    private static List<PatternText> demanded(List<Token> when) {
        List<PatternText> demanded = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < when.size(); i++) {
            depth += when.get(i).is("(") ? 1 : when.get(i).is(")") ? -1 : 0;
            if (depth == 0 && when.get(i).is(")")) {
                boolean goesOn = i + 1 < when.size() && when.get(i + 1).is("from");
                PatternText pattern = goesOn ? null : plain(when.subList(start, i + 1));
                if (pattern != null) {
                    demanded.add(pattern);
                }
                start = i + 1;
            }
        }
        return demanded;
    }

    private static @Nullable PatternText plain(List<Token> words) {
        boolean named = words.size() > 2
                && words.get(0).text().startsWith("$")
                && words.get(1).is(":");
        List<Token> rest = named ? words.subList(2, words.size()) : words;
        return rest.size() > 1 && rest.get(0).isTypeName() && rest.get(1).is("(")
                ? PatternText.in(rest).get(0)
                : null;
    }

    private static String conclusion(PatternText pattern) {
        for (List<Token> constraint : pattern.each()) {
            boolean code = constraint.size() == 6
                    && constraint.get(0).is("code")
                    && constraint.get(1).is("=")
                    && constraint.get(2).is("=")
                    && constraint.get(4).is(".")
                    && constraint.get(5).isConstantName();
            if (code) {
                return pattern.type().text() + "/" + constraint.get(5).text();
            }
        }
        return pattern.type().text();
    }

    /** {@code flag( kcontext, HIP, SAME_DAY );} gives a flag, and the flag HIP. */
    private static Set<String> gives(List<Token> then) {
        String type = then.isEmpty() ? "" : Needed.type(then.get(0).text());
        if (!FROM_RULES_ALONE.contains(type)) {
            return Set.of();
        }
        int end = 4;
        while (end + 1 < then.size()
                && !then.get(end + 1).is(",")
                && !then.get(end + 1).is(")")) {
            end++;
        }
        return Set.of(type, type + "/" + then.get(end).text());
    }
}
