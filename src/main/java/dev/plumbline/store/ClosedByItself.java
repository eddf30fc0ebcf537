package dev.plumbline.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/**
 * A file that H2 closed by itself, as it does when a write fails on a full disk, is opened anew by the next connection: those that are
 * left of before are thrown away, and not tried again and again.
 */
final class ClosedByItself implements SQLExceptionOverride {

    private static final Set<Integer> CLOSED =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED, ErrorCode.CONNECTION_BROKEN_1);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
