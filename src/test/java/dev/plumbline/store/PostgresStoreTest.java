package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.store.StoreException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A store in PostgreSQL. */
@Tag("long")
class PostgresStoreTest extends StoreContract {

    private static Postgres server;
    private static int databases;

    @BeforeAll
    static void start() throws IOException {
        server = Postgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Store store() {
        databases++;
        try {
            return opened("practice" + databases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_backup_moves_from_one_database_to_the_other_and_back() throws IOException {
        char[] passphrase = Practices.secret("backup");
        try (Store file = Practices.memory();
                Store there = opened("moved");
                Store back = Practices.memory()) {
            Practices.Filled filled = Practices.fill(file);
            ByteArrayOutputStream first = new ByteArrayOutputStream();
            file.backups().write(first, passphrase);
            there.backups().restoreIntoEmpty(new ByteArrayInputStream(first.toByteArray()), passphrase);
            ByteArrayOutputStream second = new ByteArrayOutputStream();
            there.backups().write(second, passphrase);
            back.backups().restoreIntoEmpty(new ByteArrayInputStream(second.toByteArray()), passphrase);

            assertThat(back.visits().of(filled.pia(), filled.client().id()))
                    .isEqualTo(there.visits().of(filled.pia(), filled.client().id()))
                    .containsExactly(filled.signed(), filled.draft());
        }
    }

    @Test
    void tables_of_every_version_are_brought_up_to_those_of_today() throws IOException {
        String url = server.newDatabase("older");
        org.postgresql.ds.PGSimpleDataSource source = new org.postgresql.ds.PGSimpleDataSource();
        source.setURL(url);
        Migrations.to(source, Vendor.POSTGRESQL, "1");
        assertThat(Migrations.version(source, Vendor.POSTGRESQL)).isEqualTo("1");

        try (Store store = Store.postgresql(url, null, Practices.CLOCK, Practices.CHEAP)) {
            Practices.Filled filled = Practices.fill(store);
            refused(
                    Kind.SIGNED,
                    () -> store.visits().save(filled.pia(), filled.signed().id(), Practices.person(1), 1));
        }
        assertThat(Migrations.version(source, Vendor.POSTGRESQL)).isEqualTo("4");
    }

    @Test
    void what_cannot_be_reached_is_said_in_a_sentence() {
        refused(Kind.FAULT, () -> Store.postgresql(server.url("nowhere"), null, Practices.CLOCK));
        refused(Kind.REFUSED, () -> Store.postgresql("jdbc:mysql://x", null, Practices.CLOCK));
    }

    private static Store opened(String database) throws IOException {
        return Store.postgresql(server.newDatabase(database), null, Practices.CLOCK, Practices.CHEAP);
    }
}
