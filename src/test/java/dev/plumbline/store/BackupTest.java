package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.plumbline.store.StoreException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupTest {

    private static final char[] PASSPHRASE = Practices.secret("backup");

    @Test
    void a_backup_brings_everything_back_to_another_place() throws IOException {
        try (Store from = Practices.memory();
                Store to = Practices.memory()) {
            Practices.Filled filled = Practices.fill(from);
            from.feedback().add(List.of(Practices.feedback(true), Practices.feedback(false)));
            to.backups().restoreIntoEmpty(in(backup(from)), PASSPHRASE);

            assertThat(to.clients().find(filled.pia(), "", 10)).containsExactly(filled.client());
            assertThat(to.visits().of(filled.pia(), filled.client().id()))
                    .containsExactly(filled.signed(), filled.draft());
            assertThat(to.visits().amendments(filled.pia(), filled.signed().id()))
                    .isEqualTo(from.visits()
                            .amendments(filled.pia(), filled.signed().id()));
            assertThat(to.visits().decisions(filled.pia(), filled.signed().id()))
                    .hasSize(1);
            assertThat(to.feedback().latest(filled.owner(), 0, 10))
                    .hasSize(2)
                    .isEqualTo(from.feedback().latest(filled.owner(), 0, 10));
            assertThat(to.users().login("pia", Practices.secret("other"))).isNotNull();
            assertThat(to.audit().latest(filled.owner(), 100))
                    .extracting(AuditEntry::deed)
                    .contains(Deed.VISIT_SIGNED, Deed.RESTORED);
        }
    }

    @Test
    void restoring_goes_back_to_the_backup_but_the_trail_goes_on() throws IOException {
        try (Store store = Practices.memory()) {
            Practices.Filled filled = Practices.fill(store);
            store.feedback().add(List.of(Practices.feedback(true)));
            byte[] backup = backup(store);
            store.feedback().add(List.of(Practices.feedback(false)));
            String session = store.sessions().begin(store.users().all().get(0));
            store.clients().delete(filled.pia(), filled.client().id());

            store.backups().restore(filled.owner(), in(backup), PASSPHRASE);

            assertThat(store.clients().find(filled.pia(), "munoz", 10)).containsExactly(filled.client());
            assertThat(store.sessions().user(session)).isNull();
            assertThat(store.feedback().latest(filled.owner(), 0, 10)).hasSize(2);
            assertThat(store.audit().latest(filled.owner(), 100))
                    .extracting(AuditEntry::deed)
                    .contains(Deed.CLIENT_DELETED, Deed.RESTORED);
            StoreContract.refused(Kind.NOT_FOUND, () -> store.backups().restore(filled.pia(), in(backup), PASSPHRASE));
            StoreContract.refused(Kind.REFUSED, () -> store.backups().restoreIntoEmpty(in(backup), PASSPHRASE));
        }
    }

    @Test
    void nothing_of_a_backup_can_be_read_and_a_damaged_one_changes_nothing() throws IOException {
        try (Store store = Practices.memory()) {
            Practices.Filled filled = Practices.fill(store);
            byte[] backup = backup(store);
            assertThat(new String(backup, StandardCharsets.ISO_8859_1))
                    .startsWith("plumbline-backup 1 64 1 ")
                    .doesNotContain("users", "Pia");

            StoreContract.refused(
                    Kind.WRONG_PASSPHRASE,
                    () -> store.backups().restore(filled.owner(), in(backup), Practices.secret("guess")));
            for (int at : new int[] {backup.length / 2, backup.length - 1, 30}) {
                byte[] damaged = backup.clone();
                damaged[at] ^= 1;
                assertThatCode(() -> store.backups().restore(filled.owner(), in(damaged), PASSPHRASE))
                        .as("byte %s", at)
                        .isInstanceOf(StoreException.class);
                byte[] cut = Arrays.copyOf(backup, at);
                assertThatCode(() -> store.backups().restore(filled.owner(), in(cut), PASSPHRASE))
                        .as("cut at %s", at)
                        .isInstanceOf(StoreException.class);
            }
            assertThat(store.visits().of(filled.pia(), filled.client().id())).hasSize(2);
        }
    }

    @Test
    void a_large_backup_goes_in_pieces() throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        byte[] header = "header\n".getBytes(StandardCharsets.US_ASCII);
        byte[] plain = new byte[3 * Seal.PIECE + 17];
        Arrays.fill(plain, (byte) 7);
        try (SealedOut out = new SealedOut(sealed, new Seal(new byte[32], header))) {
            out.write(plain);
        }
        byte[] bytes = sealed.toByteArray();

        assertThat(new SealedIn(in(bytes), new Seal(new byte[32], header)).readAllBytes())
                .isEqualTo(plain);
        int piece = Seal.PIECE + 16 + 5;
        byte[] swapped = bytes.clone();
        System.arraycopy(bytes, piece, swapped, 0, piece);
        System.arraycopy(bytes, 0, swapped, piece, piece);
        assertThatCode(() -> new SealedIn(in(swapped), new Seal(new byte[32], header)).readAllBytes())
                .isInstanceOf(StoreException.class);
    }

    @Test
    void a_backup_of_the_first_tables_is_brought_up_to_those_of_today() throws IOException {
        try (Store old = Store.memory(Practices.CLOCK, Practices.CHEAP, "1");
                Store now = Practices.memory()) {
            Practices.Filled filled = Practices.fill(old);
            now.backups().restoreIntoEmpty(in(backup(old)), PASSPHRASE);

            assertThat(now.visits().of(filled.pia(), filled.client().id()))
                    .containsExactly(filled.signed(), filled.draft());
            byte[] later = backup(now);
            StoreContract.refused(Kind.UNREADABLE, () -> old.backups().restore(filled.owner(), in(later), PASSPHRASE));
        }
    }

    private static byte[] backup(Store store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.backups().write(out, PASSPHRASE);
        return out.toByteArray();
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
