package org.omuz.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.omuz.shared.IdEntity;

/** A sealed run of entries: SHA-256 over the previous batch's hash and the entries in order of id. */
@Entity
public class AuditBatch extends IdEntity {
    public int entries;

    @Column(columnDefinition = "char(64)")
    public String previousHash;

    @Column(columnDefinition = "char(64)")
    public String hash;

    public Instant sealedAt;

    /** One line an entry: id, colon, SHA-256 of the entry. */
    public String digests;

    static Optional<AuditBatch> last() {
        return find("order by id desc").firstResultOptional();
    }
}
