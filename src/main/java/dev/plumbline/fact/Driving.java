package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How long the client drives each day.
 */
@RecordBuilder
public record Driving(
        @Ask(
                value = "How many hours a day do you drive?",
                why = "argues for or against prolonged driving as a contributor")
        @Range(min = 0, max = 24, unit = "h")
        @Nullable
        Double hoursPerDay) {}
