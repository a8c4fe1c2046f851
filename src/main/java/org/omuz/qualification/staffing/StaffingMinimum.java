package org.omuz.qualification.staffing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Optional;
import org.omuz.agency.DutyStation;
import org.omuz.shared.IdEntity;

/** How many qualified officers a station needs in a role; the database keeps what it was before. */
@Entity
public class StaffingMinimum extends IdEntity {
    static final int MOST = 9_999;

    @ManyToOne(fetch = FetchType.LAZY)
    public DutyStation dutyStation;

    public String role;
    public int minimum;

    @Version
    public int version;

    static Optional<StaffingMinimum> of(DutyStation station, String role) {
        return find("dutyStation = ?1 and role = ?2", station, role).firstResultOptional();
    }
}
