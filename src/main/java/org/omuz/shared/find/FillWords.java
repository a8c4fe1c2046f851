package org.omuz.shared.find;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.LockMode;
import org.hibernate.Session;

/**
 * Makes the words of rows that have none or old ones: those from before there were any, those written in bulk, and all
 * of them when the rules have changed. Safe on several nodes, as each takes rows that no other holds; it goes on where
 * it was cut off.
 */
@ApplicationScoped
public class FillWords {
    private static final int AT_ONCE = 2000;

    private final EntityManager entities;

    FillWords(EntityManager entities) {
        this.entities = entities;
    }

    @Scheduled(every = "{omuz.find.every}", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMinute() {
        all();
    }

    /** A part at a time, each in a transaction of its own. */
    public void all() {
        for (EntityType<?> type : entities.getMetamodel().getEntities()) {
            if (Findable.class.isAssignableFrom(type.getJavaType())) {
                Class<? extends Findable> kind = type.getJavaType().asSubclass(Findable.class);
                int filled = AT_ONCE;
                while (filled == AT_ONCE) {
                    filled = QuarkusTransaction.requiringNew().call(() -> next(kind));
                }
            }
        }
    }

    /** All that wait, in the transaction that wrote them in bulk. The persistence context is cleared. */
    public void now(Class<? extends Findable> type) {
        entities.flush();
        entities.clear();
        int filled = AT_ONCE;
        while (filled == AT_ONCE) {
            filled = next(type);
        }
    }

    private int next(Class<? extends Findable> type) {
        Session session = entities.unwrap(Session.class);
        Integer usual = session.getJdbcBatchSize();
        session.setJdbcBatchSize(AT_ONCE);
        List<? extends Findable> rows = session.createQuery(
                        "from " + type.getSimpleName() + " where keyRules < :rules order by keyRules, id", type)
                .setParameter("rules", SearchKey.RULES)
                .setMaxResults(AT_ONCE)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
        Map<Long, Set<String>> words = new HashMap<>();
        rows.forEach(row -> words.put(row.id, row.taken()));
        WriteWords.of(Findable.kind(type), words);
        session.flush();
        session.clear();
        session.setJdbcBatchSize(usual);
        return rows.size();
    }
}
