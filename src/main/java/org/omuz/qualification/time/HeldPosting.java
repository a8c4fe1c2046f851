package org.omuz.qualification.time;

import java.time.LocalDate;
import org.omuz.agency.DutyStation;

/** A posting as it was known at some time; {@code endsOn} may be null. */
public record HeldPosting(DutyStation dutyStation, String role, LocalDate startsOn, LocalDate endsOn) {
    public boolean covers(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
