package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.store.StoreException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in an encrypted file. */
class FileStoreTest extends StoreContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    Store store() {
        try {
            return Practices.create(folder.resolve("practice"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_was_written_is_there_when_it_is_opened_again() throws IOException {
        Path place = folder.resolve("again");
        Practices.Filled filled;
        try (Store store = Practices.create(place)) {
            filled = Practices.fill(store);
        }
        try (Store store = Practices.open(place, Practices.secret("first"))) {
            assertThat(store.visits().of(filled.pia(), filled.client().id()))
                    .containsExactly(filled.signed(), filled.draft());
        }
    }

    @Test
    void nothing_of_it_can_be_read_in_the_file() throws IOException {
        Path place = folder.resolve("sealed");
        try (Store store = Practices.create(place)) {
            Practices.fill(store);
        }

        String bytes = Files.readString(place.resolve("practice.mv.db"), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("José", "hoursPerDay", "clients");
        assertThat(Files.getPosixFilePermissions(place)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(place.resolve("practice.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void another_passphrase_does_not_open_it_and_nothing_is_made_in_its_place() throws IOException {
        Path place = folder.resolve("locked");
        Practices.create(place).close();

        refused(Kind.WRONG_PASSPHRASE, () -> Practices.open(place, Practices.secret("second")));
        refused(Kind.REFUSED, () -> Practices.create(place));
        refused(Kind.REFUSED, () -> Store.create(folder.resolve("weak"), "short".toCharArray(), Practices.CLOCK));
    }

    @Test
    void two_programs_do_not_have_it_open_at_once() throws IOException {
        Path place = folder.resolve("busy");
        Practices.create(place).close();
        try (FileChannel held = FileChannel.open(place.resolve("practice.mv.db"), StandardOpenOption.WRITE)) {
            assertThat(held.lock().isValid()).isTrue();

            refused(Kind.IN_USE, () -> Practices.open(place, Practices.secret("first")));
        }
    }

    @Test
    void its_passphrase_is_changed_while_it_is_open() throws IOException {
        Path place = folder.resolve("changed");
        try (Store store = Practices.create(place)) {
            refused(
                    Kind.WRONG_PASSPHRASE,
                    () -> store.changePassphrase(Practices.secret("guess"), Practices.secret("second")));
            store.changePassphrase(Practices.secret("first"), Practices.secret("second"));
            Practices.owner(store);
        }

        refused(Kind.WRONG_PASSPHRASE, () -> Practices.open(place, Practices.secret("first")));
        try (Store store = Practices.open(place, Practices.secret("second"))) {
            assertThat(store.users().count()).isEqualTo(1);
        }
    }

    @Test
    void a_key_file_that_is_none_is_said_to_be_none() throws IOException {
        Path place = folder.resolve("damaged");
        Practices.create(place).close();
        Files.writeString(place.resolve("practice.key"), "plumbline-key 1\n999999999 1\nAAAA\nAAAA\n");

        refused(Kind.UNREADABLE, () -> Practices.open(place, Practices.secret("first")));
    }
}
