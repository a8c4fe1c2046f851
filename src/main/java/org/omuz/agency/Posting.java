package org.omuz.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.omuz.shared.IdEntity;

/**
 * A person serves at a station in a role from–to; {@code role} is the code of a role profile, {@code endsOn} null while
 * it lasts.
 */
@Entity
public class Posting extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public DutyStation dutyStation;

    public String role;
    public LocalDate startsOn;
    public LocalDate endsOn;

    /**
     * Of a posting {@code p}: its person serves there on {@code :today}. Begun, not ended, and the person has not left.
     */
    public static final String SERVES =
            "p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today) and p.person.deactivatedAt is null";

    /** Postings of the person that go on after this day, or begin after it. */
    static List<Posting> after(Person person, LocalDate day) {
        return list(
                "from Posting p join fetch p.dutyStation s join fetch s.agency where p.person = ?1"
                        + " and (p.endsOn is null or p.endsOn > ?2) order by p.startsOn, p.id",
                person,
                day);
    }

    public boolean hasBegun(LocalDate day) {
        return !startsOn.isAfter(day);
    }

    /** Whoever goes to this agency serves at the station of another no longer. */
    public boolean isLeftFor(Agency agency) {
        return !dutyStation.agency.id.equals(agency.id);
    }

    /** The last day is the day before; a posting cannot end before it began. */
    public void endBefore(LocalDate day) {
        endOn(day.minusDays(1));
    }

    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(startsOn)) {
            throw FieldError.TOO_EARLY.at("from");
        }
        endsOn = lastDay;
    }

    /** Null for a last day that is not known. */
    void correct(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw FieldError.ENDS_BEFORE.at("until");
        }
        startsOn = first;
        endsOn = last;
    }
}
