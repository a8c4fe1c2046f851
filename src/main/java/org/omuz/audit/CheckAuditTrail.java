package org.omuz.audit;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Recomputes the whole chain and names the first batch, and where it can the entry, that is not what it was. */
@ApplicationScoped
public class CheckAuditTrail {
    private static final int BATCHES_AT_ONCE = 20;

    /** Head is the hash of the last sound batch: noted elsewhere, it also proves that no batch was cut off the end. */
    public record Result(long batches, long entries, String head, Long brokenBatch, Long brokenEntry) {
        public boolean sound() {
            return brokenBatch == null;
        }
    }

    public Result check() {
        Result so = new Result(0, 0, Seal.GENESIS, null, null);
        long after = 0;
        while (so.sound()) {
            List<AuditBatch> next = batchesAfter(after);
            if (next.isEmpty()) {
                return so;
            }
            so = QuarkusTransaction.requiringNew().call(new Step(so, next)::check);
            after = next.get(next.size() - 1).id;
        }
        return so;
    }

    private static List<AuditBatch> batchesAfter(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditBatch.<AuditBatch>find("id > ?1 order by id", id)
                        .page(0, BATCHES_AT_ONCE)
                        .list());
    }

    private record Step(Result before, List<AuditBatch> batches) {
        Result check() {
            Result so = before;
            for (AuditBatch batch : batches) {
                so = next(so, batch);
                if (!so.sound()) {
                    return so;
                }
                Panache.getEntityManager().clear();
            }
            return so;
        }

        private static Result next(Result so, AuditBatch batch) {
            List<AuditEntry> entries = AuditEntry.list("batchId = ?1 order by id", batch.id);
            List<Long> different = Seal.differences(batch.digests, entries);
            boolean linked = batch.previousHash.equals(so.head);
            boolean whole = batch.hash.equals(Seal.hash(batch.previousHash, batch.digests));
            if (!different.isEmpty() || !linked || !whole || entries.size() != batch.entries) {
                Long entry = different.isEmpty() ? null : different.get(0);
                return new Result(so.batches, so.entries, so.head, batch.id, entry);
            }
            return new Result(so.batches + 1, so.entries + entries.size(), batch.hash, null, null);
        }
    }
}
