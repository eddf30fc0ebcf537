package dev.plumbline.fact;

/** An answer of {@code running.footStrike}. */
public enum RunningFootStrike {
    HEEL,
    MIDFOOT,
    FOREFOOT
}
