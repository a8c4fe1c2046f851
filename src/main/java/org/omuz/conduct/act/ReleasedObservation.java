package org.omuz.conduct.act;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Run;
import org.omuz.shared.IdEntity;

/** An observation of named officers that the director has released; its number is what evidence names as its source. */
@Entity
@Immutable
public class ReleasedObservation extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Run run;

    /** Number of the journal's entry. */
    public long seq;

    /** As in {@link RunEvent.Observed}. */
    @Column(columnDefinition = "char(36)")
    public String observation;

    public Instant releasedAt;

    static Optional<ReleasedObservation> of(long runId, String observation) {
        return find("run.id = ?1 and observation = ?2", runId, observation).firstResultOptional();
    }
}
