package dev.plumbline.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** What H2 calls before a row of a table that is only added to would be changed or deleted. Public because H2 makes it. */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("this table is only added to", Database.APPEND_ONLY);
    }
}
