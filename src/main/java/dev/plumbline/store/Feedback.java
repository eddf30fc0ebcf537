package dev.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of cards. It is only added to: a later word about the same card stands beside the earlier one. */
public final class Feedback {

    private static final String BETWEEN = " ";

    private final Database database;
    private final InstantSource clock;

    Feedback(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps all of it, or nothing. */
    public void add(List<GivenFeedback> all) {
        database.write(handle -> {
            for (GivenFeedback given : all) {
                handle.createUpdate("INSERT INTO feedback (id, at, service, issuer, card, outcome, suggestions,"
                                + " reason_system, reason_code, words, outcome_at) VALUES (:id, :at, :service, :issuer,"
                                + " :card, :outcome, :suggestions, :system, :code, :words, :outcomeAt)")
                        .bind("id", UUID.randomUUID().toString())
                        .bind("at", Times.now(clock))
                        .bind("service", given.service())
                        .bind("issuer", given.issuer())
                        .bind("card", given.card())
                        .bind("outcome", given.accepted() ? "ACCEPTED" : "OVERRIDDEN")
                        .bind("suggestions", String.join(BETWEEN, given.suggestions()))
                        .bind("system", plain(given.reasonSystem()))
                        .bind("code", plain(given.reasonCode()))
                        .bind("words", plain(given.words()))
                        .bind("outcomeAt", Times.written(given.outcomeAt()))
                        .execute();
            }
            return all.size();
        });
    }

    /**
     * What was told, the last first.
     *
     * @param from how many of the last are left out
     * @param most at most so many
     * @throws StoreException when this is no owner
     */
    public List<KeptFeedback> latest(Actor actor, int from, int most) {
        Users.refuseOthersThanOwners(actor);
        return database.read(handle -> handle.createQuery("SELECT * FROM feedback ORDER BY at DESC, id DESC"
                        + " OFFSET :from ROWS FETCH FIRST :most ROWS ONLY")
                .bind("from", from)
                .bind("most", most)
                .map((row, context) -> kept(row))
                .list());
    }

    /** Without what a database may refuse, or a terminal obey. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", " ");
    }

    private static KeptFeedback kept(ResultSet row) throws SQLException {
        String suggestions = row.getString("suggestions");
        return new KeptFeedback(
                row.getString("id"),
                Instant.parse(row.getString("at")),
                new GivenFeedback(
                        row.getString("service"),
                        row.getString("issuer"),
                        row.getString("card"),
                        row.getString("outcome").equals("ACCEPTED"),
                        suggestions.isEmpty() ? List.of() : List.of(suggestions.split(BETWEEN, -1)),
                        row.getString("reason_system"),
                        row.getString("reason_code"),
                        row.getString("words"),
                        Instant.parse(row.getString("outcome_at"))));
    }
}
