package dev.plumbline.result;

import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Urgency;
import java.util.List;

/**
 * Something that what was found calls to mind and that nobody has asked about enough.
 *
 * @param code which flag it could become
 * @param title what it is called
 * @param couldReach how urgent it could become
 * @param ask the paths to ask for
 * @param because the rules that say so
 */
public record NotYetExcluded(FlagCode code, String title, Urgency couldReach, List<String> ask, List<Reason> because) {

    public NotYetExcluded {
        ask = List.copyOf(ask);
        because = List.copyOf(because);
    }
}
