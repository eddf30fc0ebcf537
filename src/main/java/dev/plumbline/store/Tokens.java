package dev.plumbline.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tokens for programs that use the practice's REST API in a user's name. */
public final class Tokens {

    private static final String TOKEN = "token";
    private static final int LONGEST_LABEL = 80;

    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    Tokens(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a token of this user's.
     *
     * @param label what it is for, 1 to 80 characters
     * @return the secret, which is shown once and kept as a hash only
     */
    public String make(Actor actor, String label) {
        String checked = Names.checked(label, LONGEST_LABEL, "a token's label");
        String secret = "plumbline_" + Secrets.make();
        String id = UUID.randomUUID().toString();
        database.write(handle -> {
            audit.note(handle, actor.id(), Deed.TOKEN_MADE, TOKEN, id);
            return handle.createUpdate("INSERT INTO tokens (id, user_id, label, hash, made_at)"
                            + " VALUES (:id, :user, :label, :hash, :now)")
                    .bind("id", id)
                    .bind("user", actor.id())
                    .bind("label", checked)
                    .bind("hash", Secrets.hash(secret))
                    .bind("now", Times.now(clock))
                    .execute();
        });
        return secret;
    }

    /** In whose name a token works, or null. */
    public @Nullable User user(String secret) {
        return database.read(handle -> handle.createQuery("SELECT u.* FROM tokens t JOIN users u ON u.id = t.user_id"
                        + " WHERE t.hash = :hash AND t.withdrawn_at IS NULL AND u.left_at IS NULL")
                .bind("hash", Secrets.hash(secret))
                .map((row, context) -> Users.user(row))
                .findOne()
                .orElse(null));
    }

    /** This user's tokens, in the order in which they were made. */
    public List<Token> of(Actor actor) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM tokens WHERE user_id = :user ORDER BY made_at, id")
                .bind("user", actor.id())
                .map((row, context) -> {
                    String withdrawn = row.getString("withdrawn_at");
                    return new Token(
                            row.getString("id"),
                            row.getString("user_id"),
                            row.getString("label"),
                            Instant.parse(row.getString("made_at")),
                            withdrawn == null ? null : Instant.parse(withdrawn));
                })
                .list());
    }

    /** Withdraws a token of this user's. */
    public void withdraw(Actor actor, String id) {
        database.write(handle -> {
            int withdrawn = handle.createUpdate("UPDATE tokens SET withdrawn_at = :now"
                            + " WHERE id = :id AND user_id = :user AND withdrawn_at IS NULL")
                    .bind("now", Times.now(clock))
                    .bind("id", id)
                    .bind("user", actor.id())
                    .execute();
            if (withdrawn == 0) {
                throw new StoreException(StoreException.Kind.NOT_FOUND, "there is no such token");
            }
            audit.note(handle, actor.id(), Deed.TOKEN_WITHDRAWN, TOKEN, id);
            return withdrawn;
        });
    }
}
