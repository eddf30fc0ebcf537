package dev.plumbline.catalogue;

/** One sentence of the safety net, with the stable id that other files name it by. */
public record SafetyNetText(String id, String text) {}
