package org.omuz.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The day on the wall of the classroom: attendance goes by the centre's zone, not by UTC. */
@ApplicationScoped
public class CentreDay {
    private final Clock clock;
    private final ZoneId zone;

    CentreDay(Clock clock, Centre centre) {
        this.clock = clock;
        this.zone = centre.zone();
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public LocalTime time() {
        return now().toLocalTime();
    }

    public LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The last microsecond of a day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }
}
