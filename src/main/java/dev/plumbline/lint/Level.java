package dev.plumbline.lint;

/** How serious a finding is. Errors make the call fail. */
public enum Level {
    ERROR,
    WARNING,
    NOTE
}
