package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a cut of the power leaves of a file, had at any moment and without a cut: a copy of it as it is while the practice is open.
 *
 * <p>One release of H2 wrote into its file where the last but one commit is when it reused room inside of it, and lost up to twenty
 * acknowledged commits when it was not closed in order.
 */
class CutOffTest {

    private static final int COPIES = 25;
    private static final int MOST_WRITES = 6;
    private static final int LONGEST_NOTE = 12_000;

    private final Random random = new Random(20261122);

    @Test
    void a_file_holds_what_was_acknowledged_at_every_moment(@TempDir Path folder) throws IOException, SQLException {
        Path place = folder.resolve("practice");
        try (Store store = Practices.create(place)) {
            reuseRoomAtOnce(store);
            Actor owner = Practices.owner(store);
            String visit = signedVisit(store, owner);
            for (int i = 0; i < COPIES; i++) {
                for (int writes = random.nextInt(MOST_WRITES); writes >= 0; writes--) {
                    store.visits().amend(owner, visit, "n".repeat(1 + random.nextInt(LONGEST_NOTE)));
                }
                List<Amendment> acknowledged = store.visits().amendments(owner, visit);
                try (Store copy =
                        Practices.open(copied(place, folder.resolve("copy" + i)), Practices.secret("first"))) {
                    assertThat(copy.visits().amendments(owner, visit))
                            .as("copy " + i)
                            .hasSameSizeAs(acknowledged)
                            .isEqualTo(acknowledged);
                }
            }
        }
    }

    private static String signedVisit(Store store, Actor owner) {
        Client client = store.clients().add(owner, "Anna Berg", null);
        SavedVisit visit = store.visits().start(owner, client.id(), Writer.answered(1), Practices.DAY);
        store.visits().sign(owner, visit.id(), visit.revision(), Writer.result(Writer.answered(1)));
        return visit.id();
    }

    /** Otherwise it waits for three quarters of a minute before it reuses any. */
    private static void reuseRoomAtOnce(Store store) throws SQLException {
        try (Connection connection = store.database().source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET RETENTION_TIME 0");
        }
    }

    private static Path copied(Path place, Path to) throws IOException {
        Files.createDirectory(to);
        for (String name : List.of("practice.mv.db", "practice.key")) {
            Files.copy(place.resolve(name), to.resolve(name));
        }
        return to;
    }
}
