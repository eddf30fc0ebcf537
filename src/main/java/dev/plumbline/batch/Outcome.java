package dev.plumbline.batch;

/**
 * How a run ended.
 *
 * @param people how many were assessed, in earlier runs of the same batch too
 * @param rejected how many lines are in the reject file
 * @param faults how many of these the program itself failed on
 * @param tally what came out
 * @param end why the run ended
 */
public record Outcome(long people, long rejected, long faults, Tally tally, End end) {

    /** Why a run ended. */
    public enum End {
        /** Everything was read. */
        DONE,
        /** There was nothing to resume: the output is as a finished run left it. */
        WAS_DONE,
        /** It was asked to stop, and can be resumed. */
        STOPPED
    }
}
