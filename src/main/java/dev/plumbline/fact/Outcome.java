package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Total scores of outcome questionnaires now and at the start of care.
 */
@RecordBuilder
public record Outcome(
        @Ask(
                value = "What is the Oswestry total score at this visit?",
                why = "measures change in function; only the score is recorded")
        @Range(min = 0, max = 100)
        @Nullable
        Integer oswestry,

        @Ask(
                value = "What is the Roland-Morris total score at this visit?",
                why = "measures change in function; only the score is recorded")
        @Range(min = 0, max = 24)
        @Nullable
        Integer rolandMorris,

        @Ask(
                value = "What is the mean Patient-Specific Functional Scale score at this visit?",
                why = "measures change in activities that matter to the client")
        @Range(min = 0, max = 10)
        @Nullable
        Double patientSpecificFunction,

        @Ask(
                value = "What was the Oswestry total score at the start of care?",
                why = "gives the baseline for measuring change")
        @Range(min = 0, max = 100)
        @Nullable
        Integer oswestryAtStart,

        @Ask(
                value = "What was the Roland-Morris total score at the start of care?",
                why = "gives the baseline for measuring change")
        @Range(min = 0, max = 24)
        @Nullable
        Integer rolandMorrisAtStart,

        @Ask(
                value = "What was the mean Patient-Specific Functional Scale score at the start of care?",
                why = "gives the baseline for measuring change")
        @Range(min = 0, max = 10)
        @Nullable
        Double patientSpecificFunctionAtStart) {}
