package dev.plumbline.catalogue;

import java.util.Map;

/**
 * What a code of an observation stands for.
 *
 * @param use what its value is good for
 * @param fact the path that its value answers, or is too little for; empty when there is none
 * @param units how a value in a unit of UCUM becomes one of the fact
 * @param answers what a coded value says, spelt as in assessment files
 * @param marks what the interpretation of a laboratory says, by its code
 * @param days how many days old it may be to speak of today
 * @param sites whether it counts too when it names a part of the body
 */
public record ObservationCode(
        Use use,
        String fact,
        Map<String, UnitScale> units,
        Map<RecordCode, String> answers,
        Map<String, String> marks,
        int days,
        boolean sites) {

    /** What the value of an observation is good for. */
    public enum Use {
        /** It answers a fact. */
        ANSWERS,
        /** It says too little for a fact, which stays to be asked. */
        ASKS,
        /** Its components count, itself it has no value. */
        PANEL,
        /** It is worked out here from other answers. */
        DERIVED,
        /** No fact has a place for it. */
        UNUSED
    }

    public ObservationCode {
        units = Map.copyOf(units);
        answers = Map.copyOf(answers);
        marks = Map.copyOf(marks);
    }
}
