package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Hours of sleep and the firmness of the mattress.
 */
@RecordBuilder
public record Sleep(
        @Ask(value = "How many hours a night do you sleep?", why = "argues for or against poor sleep as a contributor")
        @Range(min = 0, max = 24, unit = "h")
        @Nullable
        Double hours,

        @Ask(
                value = "What is your mattress like: soft, medium, firm, very firm or sagging?",
                why = "argues for or against the mattress as a contributor")
        @Nullable
        SleepMattress mattress) {}
