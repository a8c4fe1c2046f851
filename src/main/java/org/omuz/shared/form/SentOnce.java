package org.omuz.shared.form;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A form that carries a number and is sent twice, by a second click or over a bad line, acts once: whoever comes second
 * is led to where the first was. The same page filled in differently is another form.
 */
@ApplicationScoped
class SentOnce {
    private static final String FIELD = "once";
    private static final String TOKEN = "csrf-token";
    private static final Duration KEPT = Duration.ofDays(2);

    private final EntityManager entities;
    private final Clock clock;

    SentOnce(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Acts once for each sent form. A form that comes twice at once waits for the row that the first inserts; where the
     * first was refused, its row is rolled back, and the second acts.
     */
    String does(Map<String, List<String>> sent, Supplier<String> act) {
        if (!sent.containsKey(FIELD)) {
            return act.get();
        }
        Map<String, List<String>> fields = new TreeMap<>(sent);
        fields.remove(TOKEN);
        String id = UUID.nameUUIDFromBytes(fields.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        int first = entities.createNativeQuery("insert ignore into sent_form (id, sent_at) values (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .executeUpdate();
        if (first == 0) {
            return (String) entities.createNativeQuery("select leads_to from sent_form where id = ?1", String.class)
                    .setParameter(1, id)
                    .getSingleResult();
        }
        String next = act.get();
        entities.createNativeQuery("update sent_form set leads_to = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, next)
                .executeUpdate();
        return next;
    }

    @Scheduled(cron = "0 40 3 * * ?")
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from sent_form where sent_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
