package dev.plumbline.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Who is logged in with a browser. The store keeps a hash of each secret: who reads it cannot log in by it. */
public final class Sessions {

    /** Without a sign of life for so long a session is over. */
    public static final Duration IDLE = Duration.ofHours(1);

    /** After so long a session is over in any case. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    Sessions(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a session; the secret is for the browser's cookie, and is nowhere else. */
    public String begin(User user) {
        String secret = Secrets.make();
        database.write(handle -> {
            handle.createUpdate("DELETE FROM sessions WHERE seen_at < :idle OR began_at < :longest")
                    .bind("idle", Times.written(clock.instant().minus(IDLE)))
                    .bind("longest", Times.written(clock.instant().minus(LONGEST)))
                    .execute();
            return handle.createUpdate("INSERT INTO sessions (hash, user_id, began_at, seen_at)"
                            + " VALUES (:hash, :user, :now, :now)")
                    .bind("hash", Secrets.hash(secret))
                    .bind("user", user.id())
                    .bind("now", Times.now(clock))
                    .execute();
        });
        return secret;
    }

    /** Whose session it is, or null when there is none or it is over. */
    public @Nullable User user(String secret) {
        Instant now = clock.instant();
        Seen seen = database.read(handle -> handle.createQuery(
                        "SELECT u.*, s.seen_at FROM sessions s JOIN users u ON u.id = s.user_id"
                                + " WHERE s.hash = :hash AND u.left_at IS NULL AND s.seen_at >= :idle"
                                + " AND s.began_at >= :longest")
                .bind("hash", Secrets.hash(secret))
                .bind("idle", Times.written(now.minus(IDLE)))
                .bind("longest", Times.written(now.minus(LONGEST)))
                .map((row, context) -> new Seen(Users.user(row), Instant.parse(row.getString("seen_at"))))
                .findOne()
                .orElse(null));
        if (seen == null) {
            return null;
        }
        if (seen.at().isBefore(now.minus(NOTED))) {
            database.write(handle -> handle.createUpdate("UPDATE sessions SET seen_at = :now WHERE hash = :hash")
                    .bind("now", Times.written(now))
                    .bind("hash", Secrets.hash(secret))
                    .execute());
        }
        return seen.user();
    }

    private record Seen(User user, Instant at) {}

    /** Ends a session; one that is over already stays so. */
    public void end(Actor actor, String secret) {
        database.write(handle -> {
            audit.note(handle, actor.id(), Deed.LOGGED_OUT, "user", null);
            return handle.createUpdate("DELETE FROM sessions WHERE hash = :hash")
                    .bind("hash", Secrets.hash(secret))
                    .execute();
        });
    }
}
