package org.omuz.agency.intake;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.Optional;
import org.omuz.shared.Row;

/** A file that was sent, and what came of it once it was confirmed; the content is gone after that. */
@Entity
public class PeopleImport extends Row {
    public String fileName;

    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "longblob")
    public byte[] content;

    @Column(columnDefinition = "char(64)")
    public String contentHash;

    public Instant createdAt;
    public String createdBy;
    public Instant appliedAt;
    public long added;
    public long changed;
    public long unchanged;
    public long refused;

    /** Lines of the file that were not taken, as it is said to people. */
    public String leftOut;

    public static Optional<PeopleImport> lastApplied() {
        return find("appliedAt is not null order by appliedAt desc").firstResultOptional();
    }
}
