package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How long and in what position the client uses laptop, phone, tablet and television.
 */
@RecordBuilder
public record Screens(
        @Ask(
                value = "How many hours a day do you use a laptop, phone or tablet with your head down?",
                why = "a weak argument for sustained posture as a contributor")
        @Range(min = 0, max = 24, unit = "h")
        @Nullable
        Double headDownHoursPerDay,

        @Ask(
                value = "How many hours a day do you use a phone or tablet?",
                why = "shows how much time is spent in one position")
        @Range(min = 0, max = 24, unit = "h")
        @Nullable
        Double phoneTabletHoursPerDay,

        @Ask(
                value = "How many hours a day do you watch television?",
                why = "shows how much time is spent in one position")
        @Range(min = 0, max = 24, unit = "h")
        @Nullable
        Double televisionHoursPerDay,

        @Ask(
                value = "Do you use a laptop without raising its screen?",
                why = "shows whether the workstation could be made more comfortable")
        Presence laptopWithoutRaisedScreen) {

    public Screens {
        laptopWithoutRaisedScreen = Presence.orNotAssessed(laptopWithoutRaisedScreen);
    }
}
