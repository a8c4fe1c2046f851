package org.omuz.audit;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import org.omuz.shared.IdEntity;

/** One act of one actor on one subject. The database refuses to change or delete it. */
@Entity
public class AuditEntry extends IdEntity {
    public Instant at;

    /** Sign-in name of the account, or "system". */
    public String actor;

    public Long actorId;

    /** Past-tense name of the act, e.g. {@code CertificateRevoked}. */
    public String act;

    public String subjectType;
    public Long subjectId;

    /** What a reader needs to understand the act later: codes, numbers, and of a change what each field was and is. */
    @jakarta.persistence.Convert(converter = DetailsColumn.class)
    public Map<String, String> details;

    public Long batchId;
}
