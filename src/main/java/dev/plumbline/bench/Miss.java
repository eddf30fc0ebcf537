package dev.plumbline.bench;

import java.util.List;

/**
 * One thing that a case expects and did not get.
 *
 * @param key where in {@code expect} it stands, such as {@code flags.must}
 * @param kind in what way it was expected
 * @param wanted what was expected, in words
 * @param found what came out instead, in words
 * @param codes what the expectation names: codes, ids of rules, paths or a level; several when any of them would do
 */
public record Miss(String key, Kind kind, String wanted, String found, List<String> codes) {

    /** In what way something is expected. */
    public enum Kind {
        AT_LEAST,
        AT_MOST,
        MUST,
        MUST_NOT,
        VALUE,
        MUST_NOT_SAY
    }

    public Miss {
        codes = List.copyOf(codes);
    }

    /** {@code key: expected this, got that}. */
    @Override
    public String toString() {
        return key + ": expected " + wanted + ", got " + found;
    }
}
