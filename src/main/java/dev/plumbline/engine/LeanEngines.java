package dev.plumbline.engine;

import dev.plumbline.fact.Facts;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Engines out of an image. Who looks at one person and goes gets an engine with the rules that could hold for that person, which takes
 * a fraction of the time that all rules take; whoever goes on gets all rules, once.
 */
final class LeanEngines implements Engines {

    static final String PART = "needs";

    /** A whole engine takes about as long to build as this many small ones. */
    private static final int SMALL_ONES = 4;

    private final Image image;
    private final List<String> order;
    private final Supplier<KieBase> anew;
    private final AtomicInteger asked = new AtomicInteger();
    private final List<KieBase> made = new ArrayList<>();
    private volatile @Nullable KieBase all;
    private @Nullable Selection selection;
    private @Nullable LeanRules rules;

    /**
     * Engines of an image.
     *
     * @param order the ids of the rules in the order of the image
     * @param anew what compiles the rules where the image turns out to be of no use
     */
    LeanEngines(Image image, Collection<String> order, Supplier<KieBase> anew) {
        this.image = image;
        this.order = List.copyOf(order);
        this.anew = anew;
    }

    @Override
    public KieBase forFacts(Facts facts) {
        KieBase known = all;
        return known != null ? known : made(asked.getAndIncrement() < SMALL_ONES ? facts : null);
    }

    @Override
    public synchronized KieBase only(Set<String> ids) {
        KieBase base;
        try {
            if (rules == null) {
                rules = LeanRules.of(image);
            }
            BitSet places = new BitSet();
            for (int i = 0; i < order.size(); i++) {
                places.set(i, ids.contains(order.get(i)));
            }
            base = rules.base(places);
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            base = KieBases.copy(anew.get(), ids);
        }
        made.add(base);
        return base;
    }

    @Override
    public synchronized int openSessions() {
        return made.stream().mapToInt(base -> base.getKieSessions().size()).sum();
    }

    private synchronized KieBase made(@Nullable Facts facts) {
        KieBase known = all;
        if (known != null) {
            return known;
        }
        KieBase base;
        try {
            if (rules == null) {
                rules = LeanRules.of(image);
            }
            base = rules.base(facts == null ? every(rules.size()) : selection().of(facts));
            all = facts == null ? base : null;
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            base = anew.get();
            all = base;
        }
        made.add(base);
        return base;
    }

    private Selection selection() throws IOException {
        if (selection == null) {
            try (DataInputStream in = image.open(PART)) {
                selection = Selection.read(in);
            }
        }
        return selection;
    }

    private static BitSet every(int rules) {
        BitSet places = new BitSet(rules);
        places.set(0, rules);
        return places;
    }
}
