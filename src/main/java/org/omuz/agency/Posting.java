package org.omuz.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.omuz.shared.Row;

/** A person serves at a station in a role from–to; {@code role} is the code of a role profile, {@code endsOn} null while it lasts. */
@Entity
public class Posting extends Row {
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public DutyStation dutyStation;

    public String role;
    public LocalDate startsOn;
    public LocalDate endsOn;

    /** The last day is the day before; a posting cannot end before it began. */
    public void endBefore(LocalDate day) {
        endOn(day.minusDays(1));
    }

    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(startsOn)) {
            throw Fault.TOO_EARLY.at("from");
        }
        endsOn = lastDay;
    }

    /** Null for a last day that is not known. */
    void correct(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw Fault.ENDS_BEFORE.at("until");
        }
        startsOn = first;
        endsOn = last;
    }
}
