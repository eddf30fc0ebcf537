package dev.plumbline.catalogue;

import java.util.Locale;

/** How urgent a card looks to whoever is shown it. */
public enum Indicator {
    INFO,
    WARNING,
    CRITICAL;

    /** As CDS Hooks spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
