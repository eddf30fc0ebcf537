package dev.plumbline.conclusion;

/** A referral flag with the urgency that one rule gives it. */
public record Flag(FlagCode code, Urgency urgency, String rule) implements Conclusion {}
