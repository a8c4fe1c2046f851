package org.omuz.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The calendar day at the centre: validity begins and ends by it, wherever the reader sits. */
@ApplicationScoped
public class CentreDay {
    private final Clock clock;
    private final ZoneId zone;

    CentreDay(Clock clock, @ConfigProperty(name = "omuz.zone", defaultValue = "Asia/Dushanbe") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return of(clock.instant());
    }

    public LocalDate of(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
