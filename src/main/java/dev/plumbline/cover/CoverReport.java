package dev.plumbline.cover;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the cases reach of a rule set: the one model behind figures, lists and marked sources.
 *
 * @param cases how many cases were run
 * @param rules all rules in the order of their files
 * @param outcomes everything the rules can conclude, with how many cases show it
 * @param texts the rule files by their names
 */
public record CoverReport(
        int cases, List<RuleCover> rules, SortedMap<String, Integer> outcomes, SortedMap<String, String> texts) {

    public CoverReport {
        rules = List.copyOf(rules);
        outcomes = new TreeMap<>(outcomes);
        texts = new TreeMap<>(texts);
    }

    /** The rules that hold in some case. */
    public Share ruleShare() {
        return new Share((int) rules.stream().filter(rule -> rule.fired() > 0).count(), rules.size());
    }

    /** The ways in which comparisons can stand, holding and failing, that some case shows. */
    public Share conditionShare() {
        List<LeafCover> measured =
                leaves().stream().filter(LeafCover::isMeasured).toList();
        int missing = measured.stream().mapToInt(leaf -> leaf.missing().size()).sum();
        return new Share(2 * measured.size() - missing, 2 * measured.size());
    }

    /** The comparisons of which cases show that they decide by themselves, holding and failing (masking MC/DC). */
    public Share decidingShare() {
        List<Boolean> decides =
                rules.stream().flatMap(rule -> rule.decides().stream()).toList();
        return new Share((int) decides.stream().filter(Boolean::booleanValue).count(), decides.size());
    }

    /** The comparisons with the number of a field of which cases show the limit and a number on its other side. */
    public Share limitShare() {
        List<LeafCover> limits = leaves().stream().filter(LeafCover::hasLimit).toList();
        return new Share((int) limits.stream().filter(LeafCover::isLimitMet).count(), limits.size());
    }

    /** What rules can conclude that some case shows. */
    public Share outcomeShare() {
        return new Share(
                (int) outcomes.values().stream().filter(count -> count > 0).count(), outcomes.size());
    }

    /** How many comparisons cannot be told from the text alone, and are in no figure. */
    public long unread() {
        return leaves().stream().filter(leaf -> !leaf.isMeasured()).count();
    }

    private List<LeafCover> leaves() {
        return rules.stream().flatMap(rule -> rule.leaves().stream()).toList();
    }
}
