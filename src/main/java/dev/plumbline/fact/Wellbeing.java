package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Stress, fear of movement, expectations, mood and safety, and the STarT Back scores if available.
 */
@RecordBuilder
public record Wellbeing(
        @Ask(
                value = "How stressed do you feel, from 0 (not at all) to 10 (extremely)?",
                why = "stress can affect pain and recovery")
        @Range(min = 0, max = 10)
        @Nullable
        Integer stress,

        @Ask(
                value = "How strongly do you fear that movement will harm you, from 0 (not at all) to 10 (extremely)?",
                why = "fear of movement can slow recovery")
        @Range(min = 0, max = 10)
        @Nullable
        Integer fearOfMovement,

        @Ask(
                value = "Do you expect that you will not recover from this pain?",
                why = "expectations can affect recovery")
        Presence expectsNotToRecover,

        @Ask(
                value = "Has your mood been low in recent weeks?",
                why = "mood can affect pain and recovery; shows whether support is needed")
        Presence lowMood,

        @Ask(
                value = "Have you been having thoughts of ending your life?",
                why = "asked so that support can be arranged in good time")
        Presence suicidalThoughts,

        @Ask(
                value = "Do you have a plan or the intention to end your life?",
                why = "asked so that the right support can be arranged straight away")
        Presence suicidePlanOrIntent,

        @Ask(
                value = "What is the total score of the STarT Back questionnaire, if it was filled in?",
                why = "shows how much support beyond exercise may help")
        @Range(min = 0, max = 9)
        @Nullable
        Integer startBackTotal,

        @Ask(
                value = "What is the psychosocial subscore of the STarT Back questionnaire, if it was filled in?",
                why = "shows how much support beyond exercise may help")
        @Range(min = 0, max = 5)
        @Nullable
        Integer startBackSubscore) {

    public Wellbeing {
        expectsNotToRecover = Presence.orNotAssessed(expectsNotToRecover);
        lowMood = Presence.orNotAssessed(lowMood);
        suicidalThoughts = Presence.orNotAssessed(suicidalThoughts);
        suicidePlanOrIntent = Presence.orNotAssessed(suicidePlanOrIntent);
    }
}
