package org.omuz.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.StaleStateException;

/**
 * Failures that come of two people, or of two clicks, writing at once: nothing is broken, and nothing was half written.
 */
public enum Clash {
    /** Somebody else changed the thing after it was read. */
    OVERTAKEN,
    /** The same, which can be there once only, was being written already. */
    SAME_TWICE,
    /** Two waited for each other, or one waited too long. */
    LOCKED;

    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    public static Optional<Clash> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Optional.of(OVERTAKEN);
            }
            if (cause instanceof SQLException sql && of(sql) != null) {
                return Optional.of(of(sql));
            }
        }
        return Optional.empty();
    }

    private static Clash of(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case DUPLICATE_KEY -> SAME_TWICE;
            case LOCK_WAIT_TIMEOUT, DEADLOCK -> LOCKED;
            default -> null;
        };
    }

    /** What a reader is told of it. */
    public String said(SharedMessages say) {
        return switch (this) {
            case OVERTAKEN -> say.overtaken();
            case SAME_TWICE -> say.sameTwice();
            case LOCKED -> say.lockedOut();
        };
    }
}
