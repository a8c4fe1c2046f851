package org.omuz.conduct.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.omuz.shared.CentreClock;

/** The wall clock that all nodes share. Where a past is played for tests or the demonstration, that past. */
@ApplicationScoped
public class DatabaseTime {
    private static final Duration ASKED_EVERY = Duration.ofMinutes(1);

    /** How far the database's clock is ahead of this node's, and when it was asked by {@link System#nanoTime()}. */
    private record Offset(Duration ahead, long askedAt) {
        boolean isOld() {
            return System.nanoTime() - askedAt > ASKED_EVERY.toNanos();
        }
    }

    private final EntityManager database;
    private volatile Offset offset;

    DatabaseTime(EntityManager database) {
        this.database = database;
    }

    public Instant now() {
        return CentreClock.pretended().orElseGet(this::ask);
    }

    /** The same for what is only shown: by the node's clock and what that was last found to be off, without asking. */
    public Instant shown() {
        return CentreClock.pretended().orElseGet(() -> {
            if (offset == null || offset.isOld()) {
                Instant now = QuarkusTransaction.joiningExisting().call(this::ask);
                offset = new Offset(Duration.between(Instant.now(), now), System.nanoTime());
            }
            return Instant.now().plus(offset.ahead());
        });
    }

    private Instant ask() {
        Object now = database.createNativeQuery("select utc_timestamp(6)").getSingleResult();
        return now instanceof Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) now).toInstant(ZoneOffset.UTC);
    }
}
