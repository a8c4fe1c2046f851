package org.omuz.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.omuz.shared.CentreClock;

/** The wall clock that all nodes share. Where a past is played for tests or the demonstration, that past. */
@ApplicationScoped
class DatabaseTime {
    private final EntityManager database;

    DatabaseTime(EntityManager database) {
        this.database = database;
    }

    Instant now() {
        return CentreClock.pretended().orElseGet(this::ask);
    }

    private Instant ask() {
        Object now = database.createNativeQuery("select utc_timestamp(6)").getSingleResult();
        return now instanceof Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) now).toInstant(ZoneOffset.UTC);
    }
}
