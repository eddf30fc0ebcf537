package dev.plumbline.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Any injury before the pain, its severity and date, and signs of a fracture found on examination.
 */
@RecordBuilder
public record Trauma(
        @Ask(
                value =
                        "Was there an injury: none, minor or major (road collision, fall over 1 m or 5 stairs, axial load, high-energy sports collision)?",
                why = "part of the fracture screen")
        @Nullable
        TraumaSeverity severity,

        @Ask(value = "From what height did you fall?", why = "part of the fracture screen")
        @Range(min = 0, max = 100, unit = "m")
        @Nullable
        Double fallHeightM,

        @Ask(value = "How many days ago was the injury?", why = "the time since an injury changes what needs checking")
        @Range(min = 0, max = 36500, unit = "days")
        @Nullable
        Integer daysAgo,

        @Ask(
                value = "On examination, is the bone in the midline of the spine tender to palpation or percussion?",
                why = "part of the fracture screen; also read in the cancer screen")
        Presence midlineTenderness,

        @Ask(value = "On examination, is there a bruise or graze over the spine?", why = "part of the fracture screen")
        Presence contusion,

        @Ask(
                value = "Has the painful part been imaged since the injury, with no fracture seen?",
                why = "helps to interpret pain that follows an injury")
        @Calms
        Presence imagedSinceInjury,

        @Ask(
                value = "By how much has your height decreased since early adulthood?",
                why = "part of the screen for fragile bone")
        @Range(min = 0, max = 30, unit = "cm")
        @Nullable
        Double heightLossCm,

        @Ask(
                value =
                        "On examination or by your own account, is there a new forward rounding of the spine (kyphosis)?",
                why = "part of the screen for fragile bone")
        Presence newKyphosis) {

    public Trauma {
        midlineTenderness = Presence.orNotAssessed(midlineTenderness);
        contusion = Presence.orNotAssessed(contusion);
        imagedSinceInjury = Presence.orNotAssessed(imagedSinceInjury);
        newKyphosis = Presence.orNotAssessed(newKyphosis);
    }
}
