package dev.plumbline.web;

import dev.plumbline.Assessor;
import dev.plumbline.RuleSet;
import dev.plumbline.document.Clinic;
import dev.plumbline.document.Documents;
import dev.plumbline.store.Role;
import dev.plumbline.store.Store;
import dev.plumbline.store.StoreException;
import dev.plumbline.store.User;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The practice that is served: its rules, and its store once somebody has opened it. */
public final class Practice implements AutoCloseable {

    private final RuleSet rules;
    private final Assessor assessor;
    private final Documents documents;
    private final Place place;
    private final InstantSource clock;
    private final String code;
    private volatile @Nullable Store store;

    /**
     * A practice.
     *
     * @throws StoreException when its database cannot be reached
     */
    public Practice(RuleSet rules, Clinic clinic, Place place, InstantSource clock) throws IOException {
        this.rules = rules;
        this.assessor = Assessor.of(rules);
        this.documents = Documents.of(rules, clinic);
        this.place = place;
        this.clock = clock;
        this.store = place.opened(clock);
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        this.code = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** What whoever sets the practice up has to know, so that nobody else on this machine does it first. */
    public String setupCode() {
        return code;
    }

    /** Whether it has no owner yet. */
    public boolean isNew() {
        Store open = store;
        return open == null
                ? place instanceof Place.Folder folder && !Store.isIn(folder.path())
                : open.users().count() == 0;
    }

    /** Whether its passphrase is needed first. */
    public boolean isLocked() {
        return store == null && !isNew();
    }

    /** Makes it, with its first owner, whose password is the passphrase. */
    synchronized User setUp(String name, char[] passphrase) throws IOException {
        Store open = store;
        if (open == null && place instanceof Place.Folder folder) {
            open = Store.create(folder.path(), passphrase, clock);
            store = open;
        }
        return store().users().addFirst(name, passphrase);
    }

    /**
     * Opens it.
     *
     * @throws StoreException when the passphrase is another one
     */
    public synchronized User unlock(char[] passphrase) throws IOException {
        if (store == null && place instanceof Place.Folder folder) {
            store = Store.open(folder.path(), passphrase, clock);
        }
        return store().users().all().stream()
                .filter(user -> user.role() == Role.OWNER && user.leftAt() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal(409, "This practice has no owner."));
    }

    /** Whether it has a passphrase that can be changed. */
    boolean hasPassphrase() {
        return place instanceof Place.Folder;
    }

    Store store() {
        Store open = store;
        if (open == null) {
            throw new Refusal(401, "Open the practice first.");
        }
        return open;
    }

    RuleSet rules() {
        return rules;
    }

    Assessor assessor() {
        return assessor;
    }

    Documents documents() {
        return documents;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    InstantSource clock() {
        return clock;
    }

    @Override
    public synchronized void close() {
        Store open = store;
        if (open != null) {
            open.close();
        }
    }
}
