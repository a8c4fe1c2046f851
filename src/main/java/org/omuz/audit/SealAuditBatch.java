package org.omuz.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Seals what was written since the last batch. Safe on several nodes: of two that seal at once the unique previous hash
 * lets one through. A late commit with a lower id simply falls into a later batch.
 */
@ApplicationScoped
public class SealAuditBatch {
    private static final Logger LOG = Logger.getLogger(SealAuditBatch.class);
    private static final int LARGEST = 500;

    private final Clock clock;

    SealAuditBatch(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMinute() {
        try {
            sealAll();
        } catch (PersistenceException e) {
            LOG.infof("Another node sealed the audit trail, or the database is away: %s", e.getMessage());
        }
    }

    /** Number of entries sealed; each batch in a transaction of its own. */
    public int sealAll() {
        int sealed = 0;
        for (int batch = LARGEST; batch == LARGEST; sealed += batch) {
            batch = QuarkusTransaction.requiringNew().call(this::sealNext);
        }
        return sealed;
    }

    private int sealNext() {
        List<AuditEntry> entries = AuditEntry.<AuditEntry>find("batchId is null order by id")
                .page(0, LARGEST)
                .list();
        if (entries.isEmpty()) {
            return 0;
        }
        AuditBatch batch = batchOf(entries);
        batch.persistAndFlush();
        List<Long> ids = entries.stream().map(entry -> entry.id).toList();
        // by their ids: a range would also take in what was committed since the entries were read
        long given = AuditEntry.update("batchId = ?1 where id in ?2 and batchId is null", batch.id, ids);
        if (given != entries.size()) {
            throw new PersistenceException("entries of the batch were sealed elsewhere");
        }
        return entries.size();
    }

    private AuditBatch batchOf(List<AuditEntry> entries) {
        AuditBatch batch = new AuditBatch();
        batch.previousHash = AuditBatch.last().map(last -> last.hash).orElse(Seal.GENESIS);
        batch.entries = entries.size();
        batch.digests = Seal.digests(entries);
        batch.hash = Seal.hash(batch.previousHash, batch.digests);
        batch.sealedAt = clock.instant();
        return batch;
    }
}
