package dev.plumbline.conclusion;

/** Advice, or a gate, that belongs into the plan. */
public record OfferAdvice(AdviceCode code, String rule) implements Conclusion {}
