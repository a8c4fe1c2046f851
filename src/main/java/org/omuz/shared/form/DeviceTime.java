package org.omuz.shared.form;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** When something was done on a device that had no line then, by that device's clock, which may be wrong. */
public final class DeviceTime {
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private DeviceTime() {}

    /**
     * @param sent in ISO-8601, as the form's field says it; may be missing or nonsense
     * @param now when it was received: nothing was done after it was told
     */
    public static Instant of(String sent, Instant now) {
        try {
            Instant at = Instant.parse(sent == null ? "" : sent);
            return at.isAfter(now) ? now : at;
        } catch (DateTimeException e) {
            return now;
        }
    }

    /** The same of what is done within days: a device that says it waited longer has rather lost its clock. */
    public static Instant lately(String sent, Instant now) {
        Instant at = of(sent, now);
        return at.isBefore(now.minus(LONGEST_WAIT)) ? now : at;
    }
}
