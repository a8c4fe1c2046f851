package org.omuz.qualification.source;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.omuz.agency.Person;
import org.omuz.shared.IdEntity;

/** Source of a row of evidence that the centre entered by hand. */
@Entity
@Immutable
class EvidenceEntry extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    Person person;

    Instant enteredAt;
    String enteredBy;
}
