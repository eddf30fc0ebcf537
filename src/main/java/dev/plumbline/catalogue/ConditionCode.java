package dev.plumbline.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a code of a problem, a diagnosis or a finding says.
 *
 * @param says the answers it gives, by the path of the fact, spelt as in assessment files
 * @param past whether it counts too when it has ended
 * @param confirmed whether it counts only when the record says that it is confirmed
 * @param onset whether its date of onset says for how long the back has hurt
 * @param days how many days ago at most it began, was recorded or ended to speak of today; null for no limit
 * @param asks the fact that it says too little for; null when there is none
 */
public record ConditionCode(
        Map<String, String> says,
        boolean past,
        boolean confirmed,
        boolean onset,
        @Nullable Integer days,
        @Nullable String asks) {

    public ConditionCode {
        says = new LinkedHashMap<>(says);
    }
}
