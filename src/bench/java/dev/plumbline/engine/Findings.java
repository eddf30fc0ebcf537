package dev.plumbline.engine;

import dev.plumbline.conclusion.FindingCode;
import dev.plumbline.conclusion.FlagCode;

/** What rules rest on that other rules conclude: findings and flags, by a place in an array. */
final class Findings {

    private static final int FINDINGS = FindingCode.values().length;
    private static final int ALL = FINDINGS + FlagCode.values().length;

    private Findings() {}

    static boolean[] none() {
        return new boolean[ALL];
    }

    static int finding(String code) {
        return FindingCode.valueOf(code).ordinal();
    }

    static int flag(String code) {
        return FINDINGS + FlagCode.valueOf(code).ordinal();
    }
}
