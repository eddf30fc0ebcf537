package dev.plumbline.diff;

import dev.plumbline.result.RuleSetIdentity;
import java.util.List;
import java.util.SortedMap;

/**
 * What a change of the rules does.
 *
 * @param old what the old version is called
 * @param now what the new version is called
 * @param before the old rule set
 * @param after the new rule set
 * @param edits what was written otherwise
 * @param classes the differences, the gravest first
 * @param verdicts for each outcome that differs, which version is the more cautious
 * @param counts how many inputs there were
 * @param exhaustive the edited rules whose two conditions were compared for everybody there can be
 * @param sampled the edited rules with parts that can only be tried
 * @param unreadableCases how many case files could not be read
 */
public record DiffReport(
        String old,
        String now,
        RuleSetIdentity before,
        RuleSetIdentity after,
        Edits edits,
        List<DifferenceClass> classes,
        SortedMap<String, Verdict> verdicts,
        Counts counts,
        List<String> exhaustive,
        List<String> sampled,
        int unreadableCases) {

    public DiffReport {
        classes = List.copyOf(classes);
        exhaustive = List.copyOf(exhaustive);
        sampled = List.copyOf(sampled);
    }

    /**
     * How many inputs there were.
     *
     * @param cases out of the cases of both versions
     * @param edges made at the edges of rules
     * @param random made by chance
     * @param records stored assessments
     * @param assessed for how many a changed rule could hold, so that both versions were run; the others cannot differ
     * @param differing how many differ
     * @param notShrunk how many classes are shown with the smallest input as it was found
     */
    public record Counts(int cases, int edges, int random, int records, int assessed, int differing, int notShrunk) {

        /** All inputs. */
        public int all() {
            return cases + edges + random + records;
        }
    }
}
