package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Where the engine for one person comes from. */
interface Engines {

    /** An engine with every rule that could hold for this person, and perhaps others. */
    KieBase forFacts(Facts facts);

    /** An engine with these rules and no others. */
    KieBase only(Set<String> ids);

    /** A session for one person, in which nothing of the person is yet. */
    default KieSession open(Facts facts) {
        return forFacts(facts).newKieSession();
    }

    /** Ends a session. */
    default void close(KieSession session) {
        session.dispose();
    }

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
            public KieBase only(Set<String> ids) {
                return KieBases.copy(all, ids);
            }

            @Override
            public int openSessions() {
                return all.getKieSessions().size();
            }
        };
    }
}
