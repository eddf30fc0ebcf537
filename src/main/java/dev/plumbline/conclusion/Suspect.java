package dev.plumbline.conclusion;

/** Something that is not yet excluded: how urgent it could still become, and the paths to ask for, parted by semicolons. */
public record Suspect(FlagCode code, Urgency couldReach, String ask, String rule) implements Conclusion {}
