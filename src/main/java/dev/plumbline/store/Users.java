package dev.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who works with the practice's records. */
public final class Users {

    private static final int LONGEST_NAME = 80;
    private static final String USER = "user";

    private final Database database;
    private final Audit audit;
    private final InstantSource clock;
    private final Argon2 work;
    private final String nobodysHash;

    Users(Database database, Audit audit, InstantSource clock, Argon2 work) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.work = work;
        this.nobodysHash = Passwords.hash("nobody".toCharArray(), work);
    }

    /**
     * Adds the owner of a practice that has no users yet.
     *
     * @param password 10 to 200 characters; left as it is
     * @throws StoreException when there is a user already
     */
    public User addFirst(String name, char[] password) {
        return database.write(handle -> {
            if (count(handle) > 0) {
                throw new StoreException(StoreException.Kind.REFUSED, "this practice has an owner already");
            }
            return add(handle, null, name, Role.OWNER, password);
        });
    }

    /**
     * Adds a user.
     *
     * @param name 1 to 80 characters, not another user's in any case of its letters
     * @param password 10 to 200 characters; left as it is
     * @throws StoreException when this is no owner, or the name is taken
     */
    public User add(Actor actor, String name, Role role, char[] password) {
        refuseOthersThanOwners(actor);
        return database.write(handle -> add(handle, actor.id(), name, role, password));
    }

    /** How many users were ever added. */
    public int count() {
        return database.read(Users::count);
    }

    /** All users, in the order in which they were added. */
    public List<User> all() {
        return database.read(handle -> handle.createQuery("SELECT * FROM users ORDER BY added_at, id")
                .map((row, context) -> user(row))
                .list());
    }

    /** The user of an id who may log in, or null. */
    public @Nullable User active(String id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM users WHERE id = :id AND left_at IS NULL")
                .bind("id", id)
                .map((row, context) -> user(row))
                .findOne()
                .orElse(null));
    }

    /**
     * The user of a name and password, or null; it takes the same time whether or not there is a user of the name.
     *
     * @param password left as it is
     */
    public @Nullable User login(String name, char[] password) {
        Known known = database.read(
                handle -> handle.createQuery("SELECT * FROM users WHERE name_key = :name AND left_at IS NULL")
                        .bind("name", Names.key(name))
                        .map((row, context) -> new Known(user(row), row.getString("password_hash")))
                        .findOne()
                        .orElse(null));
        boolean matches = Passwords.matches(password, known == null ? nobodysHash : known.hash());
        User user = known != null && matches ? known.user() : null;
        audit.note(
                known == null ? null : known.user().id(),
                user == null ? Deed.LOGIN_REFUSED : Deed.LOGGED_IN,
                USER,
                null);
        return user;
    }

    private record Known(User user, String hash) {}

    /**
     * Sets a password; one's own, or as an owner anybody's. Whoever is logged in by the old one is logged out.
     *
     * @param password 10 to 200 characters; left as it is
     */
    public void setPassword(Actor actor, String userId, char[] password) {
        if (!actor.id().equals(userId)) {
            refuseOthersThanOwners(actor);
        }
        Passwords.refuseWeak(password);
        String hash = Passwords.hash(password, work);
        database.write(handle -> {
            int changed = handle.createUpdate("UPDATE users SET password_hash = :hash WHERE id = :id")
                    .bind("hash", hash)
                    .bind("id", userId)
                    .execute();
            refuseNone(changed);
            handle.createUpdate("DELETE FROM sessions WHERE user_id = :id")
                    .bind("id", userId)
                    .execute();
            audit.note(handle, actor.id(), Deed.PASSWORD_SET, USER, userId);
            return changed;
        });
    }

    /**
     * Takes a user's access away; what they wrote stays. An owner cannot do so to themselves.
     *
     * @throws StoreException when this is no owner, or the user themselves
     */
    public void leave(Actor actor, String userId) {
        refuseOthersThanOwners(actor);
        if (actor.id().equals(userId)) {
            throw new StoreException(StoreException.Kind.REFUSED, "another owner has to take your access away");
        }
        database.write(handle -> {
            int changed = handle.createUpdate("UPDATE users SET left_at = :now WHERE id = :id AND left_at IS NULL")
                    .bind("now", Times.now(clock))
                    .bind("id", userId)
                    .execute();
            refuseNone(changed);
            handle.createUpdate("DELETE FROM sessions WHERE user_id = :id")
                    .bind("id", userId)
                    .execute();
            handle.createUpdate("UPDATE tokens SET withdrawn_at = :now WHERE user_id = :id AND withdrawn_at IS NULL")
                    .bind("now", Times.now(clock))
                    .bind("id", userId)
                    .execute();
            audit.note(handle, actor.id(), Deed.USER_LEFT, USER, userId);
            return changed;
        });
    }

    private User add(Handle handle, @Nullable String by, String name, Role role, char[] password) {
        Passwords.refuseWeak(password);
        String checked = Names.checked(name, LONGEST_NAME, "a user's name");
        User user = new User(UUID.randomUUID().toString(), checked, role, clock.instant(), null);
        boolean taken = handle.createQuery("SELECT count(*) FROM users WHERE name_key = :key")
                        .bind("key", Names.key(checked))
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (taken) {
            throw new StoreException(StoreException.Kind.REFUSED, "there is a user of this name already");
        }
        handle.createUpdate("INSERT INTO users (id, name, name_key, role, password_hash, added_at)"
                        + " VALUES (:id, :name, :key, :role, :hash, :now)")
                .bind("id", user.id())
                .bind("name", checked)
                .bind("key", Names.key(checked))
                .bind("role", role.name())
                .bind("hash", Passwords.hash(password, work))
                .bind("now", Times.written(user.addedAt()))
                .execute();
        audit.note(handle, by, Deed.USER_ADDED, USER, user.id());
        return user;
    }

    static void refuseOthersThanOwners(Actor actor) {
        if (!actor.isOwner()) {
            throw new StoreException(StoreException.Kind.NOT_FOUND, "this is for the owner of the practice");
        }
    }

    private static void refuseNone(int changed) {
        if (changed == 0) {
            throw new StoreException(StoreException.Kind.NOT_FOUND, "there is no such user");
        }
    }

    private static int count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM users")
                .mapTo(Integer.class)
                .one();
    }

    static User user(ResultSet row) throws SQLException {
        String left = row.getString("left_at");
        return new User(
                row.getString("id"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Instant.parse(row.getString("added_at")),
                left == null ? null : Instant.parse(left));
    }
}
