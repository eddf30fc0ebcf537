package dev.plumbline.batch;

import dev.plumbline.RuleSet;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.Collectors;

/** How far a run has come, as its journal keeps it: what it is a run of, what is settled, what was counted. */
final class State {

    private static final String COUNT = "count.";

    final LocalDate today;
    final Tally tally = new Tally();
    long chunks;
    long sum;
    long outputBytes;
    long rejectBytes;
    long people;
    long rejected;
    long faults;

    State(LocalDate today) {
        this.today = today;
    }

    /** The state in a journal, which must be one of the same job. */
    static State of(Properties journal, BatchJob job) {
        Properties expected = identity(job);
        for (String key : expected.stringPropertyNames()) {
            if (!expected.getProperty(key).equals(journal.getProperty(key))) {
                throw new BatchException("--resume: the " + key + " of the run that was broken off "
                        + (key.equals("rules") ? "have changed" : "was another")
                        + "; call it as it was called, or start anew with --force");
            }
        }
        try {
            State state = new State(LocalDate.parse(journal.getProperty("today", "")));
            state.chunks = number(journal, "chunks");
            state.sum = number(journal, "sum");
            state.outputBytes = number(journal, "outputBytes");
            state.rejectBytes = number(journal, "rejectBytes");
            state.people = number(journal, "people");
            state.rejected = number(journal, "rejected");
            state.faults = number(journal, "faults");
            for (String key : journal.stringPropertyNames()) {
                if (key.startsWith(COUNT)) {
                    state.tally.add(key.substring(COUNT.length()), number(journal, key));
                }
            }
            return state;
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw new BatchException(job.journal() + ": is damaged; start anew with --force");
        }
    }

    Properties written(BatchJob job) {
        Properties journal = identity(job);
        journal.setProperty("today", today.toString());
        journal.setProperty("chunks", String.valueOf(chunks));
        journal.setProperty("sum", String.valueOf(sum));
        journal.setProperty("outputBytes", String.valueOf(outputBytes));
        journal.setProperty("rejectBytes", String.valueOf(rejectBytes));
        journal.setProperty("people", String.valueOf(people));
        journal.setProperty("rejected", String.valueOf(rejected));
        journal.setProperty("faults", String.valueOf(faults));
        tally.counts().forEach((what, count) -> journal.setProperty(COUNT + what, String.valueOf(count)));
        return journal;
    }

    private static Properties identity(BatchJob job) {
        Properties identity = new Properties();
        identity.setProperty("program", RuleSet.ENGINE);
        identity.setProperty("rules", job.rules().identity().sha256());
        identity.setProperty("inputs", job.inputs().stream().map(Input::name).collect(Collectors.joining("\n")));
        identity.setProperty("date", String.valueOf(job.date()));
        identity.setProperty("shape", job.full() ? "whole results (--full)" : "short lines");
        return identity;
    }

    private static long number(Properties journal, String key) {
        return Long.parseLong(journal.getProperty(key, ""));
    }
}
