package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import org.kie.api.KieBase;

/** Where the engine for one person comes from. */
interface Engines {

    /** An engine with every rule that could hold for this person, and perhaps others. */
    KieBase forFacts(Facts facts);

    /** How many sessions were opened and not closed again. */
    int openSessions();

    /** One engine for everybody. */
    static Engines of(KieBase all) {
        return new Engines() {
            @Override
            public KieBase forFacts(Facts facts) {
                return all;
            }

            @Override
            public int openSessions() {
                return all.getKieSessions().size();
            }
        };
    }
}
