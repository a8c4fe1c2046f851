package org.omuz.qualification.whatif;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Agency;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;
import org.omuz.shared.Rejected;

/** Changes supposed of one agency, kept under a name to be looked at on one day; nothing of it is done. */
@Entity
public class WhatIf extends IdEntity {
    static final int LONGEST_NAME = 80;
    private static final int MOST_CHANGES = 100;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    public String name;

    /** The day whose staffing it shows. */
    public LocalDate looksAt;

    @Convert(converter = ChangesColumn.class)
    public List<Change> changes = List.of();

    public String madeBy;
    public Instant madeAt;

    @Version
    public int version;

    static List<WhatIf> of(Agency agency) {
        return list("agency = ?1 order by name, id", agency);
    }

    static Optional<WhatIf> of(Agency agency, long id) {
        return find("agency = ?1 and id = ?2", agency, id).firstResultOptional();
    }

    /** A list of its own each time, so that the change is noticed. */
    void suppose(Change change) {
        if (changes.size() >= MOST_CHANGES) {
            throw Rejected.because(WhatIfMessages.class, m -> m.tooManyChanges(MOST_CHANGES));
        }
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        changes = List.copyOf(more);
    }

    /** One that is gone already is gone. */
    void drop(int number) {
        List<Change> fewer = new ArrayList<>(changes);
        if (number >= 0 && number < fewer.size()) {
            fewer.remove(number);
        }
        changes = List.copyOf(fewer);
    }

    @Converter
    static class ChangesColumn extends Json.Column<List<Change>> {
        ChangesColumn() {
            super(new TypeReference<>() {});
        }
    }
}
