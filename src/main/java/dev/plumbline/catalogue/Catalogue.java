package dev.plumbline.catalogue;

import dev.plumbline.conclusion.AdviceCode;
import dev.plumbline.conclusion.Contraindication;
import dev.plumbline.conclusion.ContributorCode;
import dev.plumbline.conclusion.ExerciseCode;
import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Likelihood;
import dev.plumbline.conclusion.PatternCode;
import dev.plumbline.conclusion.PlanContext;
import dev.plumbline.conclusion.Serves;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a rule set that is not a rule.
 *
 * @param about what it says of itself
 * @param core the paths of the questions that are always due
 * @param cells the contraindication table
 * @param how in what way a cell modifies; cells that say no more than that are not in it
 * @param serves which items serve which contributor, in the order in which they are of use
 * @param unchangeable the topics and paths that cannot change from one visit to the next
 * @param likelihoodWords how each likelihood is put into words
 * @param wording sentences by their key
 * @param interview in which order an interview goes on after the screen
 * @param bodies for what only some bodies can have, by path: the answers, by path, of which any one makes it possible
 * @param codes what codes in the records of others say
 */
public record Catalogue(
        About about,
        Weights weights,
        PlanLimits limits,
        List<String> core,
        Map<FlagCode, FlagEntry> flags,
        Map<PatternCode, PatternEntry> patterns,
        Map<ContributorCode, ContributorEntry> contributors,
        Map<ExerciseCode, ExerciseEntry> exercises,
        Map<AdviceCode, AdviceEntry> advice,
        Map<PlanContext, ContextEntry> contexts,
        List<Contraindication> cells,
        Map<Contraindication, String> how,
        List<Serves> serves,
        Map<String, Source> sources,
        Map<String, Claim> claims,
        List<SafetyNetText> safetyNet,
        List<SafetyNetText> caudaEquinaSafetyNet,
        List<Measure> measures,
        Set<String> unchangeable,
        Map<Likelihood, String> likelihoodWords,
        Map<String, String> wording,
        InterviewOrder interview,
        FollowUp followUp,
        Hooks hooks,
        Map<String, Map<String, List<String>>> bodies,
        CodeTable codes) {

    /** A sentence by its key. */
    public String words(String key) {
        @Nullable String text = wording.get(key);
        if (text == null) {
            throw new IllegalStateException("the rule set's wording.yaml has no '" + key + "'");
        }
        return text;
    }

    /** The entry for a code, which a complete catalogue always has. */
    public static <K, V> V entry(Map<K, V> entries, K code) {
        @Nullable V entry = entries.get(code);
        if (entry == null) {
            throw new IllegalStateException("the rule set's catalogue has no entry for " + code);
        }
        return entry;
    }
}
