package dev.plumbline.cli;

/** The exit codes of the contract. */
final class ExitCode {

    static final int DONE = 0;
    static final int FALLS_SHORT = 1;
    static final int WRONG_INPUT = 2;
    static final int RULES_DO_NOT_COMPILE = 3;
    static final int GATE_NOT_MET = 4;
    static final int FAULT = 5;
    static final int FAIL_AT_REACHED = 10;

    private ExitCode() {}
}
