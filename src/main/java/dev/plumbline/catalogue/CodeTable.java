package dev.plumbline.catalogue;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What codes in the records of others say, as facts. A code is known by its system and itself, never by its name.
 *
 * @param systems the short names of code systems, by their URI
 * @param hierarchical the URIs of the systems in which the beginning of a code is the code of the group it belongs to
 */
public record CodeTable(
        Map<String, String> systems,
        Set<String> hierarchical,
        Map<RecordCode, ConditionCode> conditions,
        Map<RecordCode, ObservationCode> observations,
        Map<RecordCode, MedicationCode> medications) {

    private static final int LONGEST = 40;

    public CodeTable {
        systems = Map.copyOf(systems);
        hierarchical = Set.copyOf(hierarchical);
        conditions = Map.copyOf(conditions);
        observations = Map.copyOf(observations);
        medications = Map.copyOf(medications);
    }

    /** What the code of a medicine says, or of the nearest group that it belongs to; null when nothing does. */
    public @Nullable MedicationCode medication(RecordCode code) {
        MedicationCode found = medications.get(code);
        if (hierarchical.contains(code.system()) && code.code().length() <= LONGEST) {
            for (int end = code.code().length() - 1; found == null && end > 0; end--) {
                found = medications.get(
                        new RecordCode(code.system(), code.code().substring(0, end)));
            }
        }
        return found;
    }
}
