package dev.plumbline.result;

import dev.plumbline.conclusion.FlagCode;
import dev.plumbline.conclusion.Urgency;
import java.util.List;

/**
 * A referral flag.
 *
 * @param code which
 * @param urgency the highest level that any rule gives it
 * @param title what it is called: a concern, never a diagnosis
 * @param text what the findings could mean
 * @param action what to do at this level
 * @param because the rules that raise it, those of the highest level first; at least one
 */
public record RaisedFlag(
        FlagCode code, Urgency urgency, String title, String text, String action, List<Reason> because) {

    public RaisedFlag {
        because = List.copyOf(because);
    }
}
