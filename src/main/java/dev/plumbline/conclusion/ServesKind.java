package dev.plumbline.conclusion;

/** Whether an item that serves a contributor is an exercise or advice. */
public enum ServesKind {
    EXERCISE,
    ADVICE
}
