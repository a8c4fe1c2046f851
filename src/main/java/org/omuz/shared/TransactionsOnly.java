package org.omuz.shared;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections never commit by themselves, as all work is done in transactions: switching that off and on again would be
 * two more questions to the database in every request.
 */
@Singleton
class TransactionsOnly implements AgroalPoolInterceptor {
    private interface Act {
        void on(org.mariadb.jdbc.Connection connection) throws SQLException;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        behindThePool(connection, raw -> raw.setAutoCommit(false));
    }

    /**
     * What was done outside a transaction must not be committed by the next one. No statement is sent where nothing is
     * open.
     */
    @Override
    public void onConnectionReturn(Connection connection) {
        behindThePool(connection, raw -> {
            if (!raw.isClosed()) {
                raw.rollback();
            }
        });
    }

    /** The pool would note a change made through it, and undo it. */
    private static void behindThePool(Connection connection, Act act) {
        try {
            act.on(connection.unwrap(org.mariadb.jdbc.Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
