package org.omuz.agency.signin;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** A sign-in, by Keycloak's name of it (claim {@code sid}), that nobody may go on with. */
@Entity
class EndedSession extends PanacheEntityBase {
    @Id
    String session;

    Instant endedAt;

    static void write(String session, Instant at) {
        getEntityManager()
                .createNativeQuery("insert ignore into ended_session (session, ended_at) values (?1, ?2)")
                .setParameter(1, session)
                .setParameter(2, at)
                .executeUpdate();
    }

    static List<EndedSession> since(Instant moment) {
        return list("endedAt >= ?1", moment);
    }

    static void forgetBefore(Instant moment) {
        delete("endedAt < ?1", moment);
    }
}
