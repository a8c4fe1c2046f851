package org.omuz.qualification.staffing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.omuz.agency.Person;
import org.omuz.shared.IdEntity;

/** The centre lets a manager see which posts of the own agency are weak. */
@Entity
public class StaffingRight extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String because;
    public String grantedBy;
    public Instant grantedAt;

    static boolean has(Person person) {
        return count("person", person) > 0;
    }

    static List<StaffingRight> all() {
        return list("from StaffingRight r join fetch r.person p join fetch p.agency order by p.sortKey, p.id");
    }
}
