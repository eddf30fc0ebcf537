package dev.plumbline.cli;

import java.util.Locale;

/** What documents are written as. */
enum DocumentFormat {
    HTML,
    PDF;

    /** As it is written in a call. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
