package org.omuz.agency.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;

/** A file that was sent, and what came of it once it was confirmed; the content is gone after that. */
@Entity
public class PeopleImport extends IdEntity {
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

    /** Why they were not taken; names people, and goes as {@link KeepFile} says. */
    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = LeftRows.class)
    @Column(columnDefinition = "longtext")
    List<ImportPlan.Refusal> leftRows;

    /** Ids of the people it added or changed. */
    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = Ids.class)
    @Column(columnDefinition = "longtext")
    List<Long> touched;

    @Converter
    static class LeftRows extends Json.Column<List<ImportPlan.Refusal>> {
        LeftRows() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Ids extends Json.Column<List<Long>> {
        Ids() {
            super(new TypeReference<>() {});
        }
    }

    public static Optional<PeopleImport> lastApplied() {
        return find("appliedAt is not null order by appliedAt desc").firstResultOptional();
    }
}
