package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What the client can do at present: walking, bearing weight, squatting and hopping.
 */
@RecordBuilder
public record Function(
        @Ask(value = "For how many minutes can you walk without pain?", why = "one of the steps before a first run")
        @Range(min = 0, max = 600, unit = "min")
        @Nullable
        Integer painFreeWalkMinutes,

        @Ask(
                value = "Can you squat without added weight free of pain?",
                why = "one of the steps before loading or a first run")
        @Neutral
        Presence unloadedSquatPainFree,

        @Ask(
                value =
                        "After clearance for bone stress, can you hop on one leg free of pain (not asked while a bone stress injury is open)?",
                why = "one of the steps before a return to running")
        @Neutral
        Presence hopPainFree,

        @Ask(
                value = "Are you barely able to walk because of the pain?",
                why = "shows how limiting the pain is; also read in the fracture screen")
        Presence barelyAbleToWalk,

        @Ask(
                value = "After a fall or injury, are you unable to bear weight on one leg?",
                why = "part of the hip fracture screen")
        Presence unableToBearWeight,

        @Ask(
                value = "How many single-leg squats can you do free of pain?",
                why = "one of the steps before a return to running")
        @Range(min = 0, max = 50)
        @Nullable
        Integer singleLegSquatsPainFree) {

    public Function {
        unloadedSquatPainFree = Presence.orNotAssessed(unloadedSquatPainFree);
        hopPainFree = Presence.orNotAssessed(hopPainFree);
        barelyAbleToWalk = Presence.orNotAssessed(barelyAbleToWalk);
        unableToBearWeight = Presence.orNotAssessed(unableToBearWeight);
    }
}
