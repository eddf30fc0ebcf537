package dev.plumbline.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;

/** What H2 calls before a visit would be changed. Public because H2 makes it. */
public final class SignedIsLocked extends TriggerAdapter {

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        if (VisitStatus.SIGNED.name().equals(before.getString("status"))) {
            throw new SQLException("a signed visit is locked", Database.SIGNED_IS_LOCKED);
        }
    }
}
