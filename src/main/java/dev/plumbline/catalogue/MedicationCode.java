package dev.plumbline.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it says that somebody takes a medicine.
 *
 * @param says the answers it gives, by the path of the fact, spelt as in assessment files
 * @param asks the fact that it says too little for; null when there is none
 */
public record MedicationCode(
        Map<String, String> says, @Nullable String asks) {

    public MedicationCode {
        says = new LinkedHashMap<>(says);
    }
}
