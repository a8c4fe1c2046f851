package org.omuz.qualification.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What is asked about the past: what was in force at the end of one day, as this system knew it at the end of another.
 *
 * @param on day whose state is asked for; may lie ahead, and shows then what will still be in force
 * @param known day at whose end it was known so; null for what is known now
 * @param today today in the centre's zone
 */
public record TwoDates(LocalDate on, LocalDate known, LocalDate today) {
    private static final DateTimeFormatter DATABASE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    public static TwoDates now(LocalDate today) {
        return new TwoDates(today, null, today);
    }

    /** Whether today is asked for, as it is known now. */
    public boolean isNow() {
        return on.equals(today) && known == null;
    }

    public boolean asKnownThen() {
        return known != null;
    }

    /** The same day as it is known now. */
    public TwoDates knownNow() {
        return new TwoDates(on, null, today);
    }

    /** The dates as parts of an address, each with its ampersand in front; empty for today as known now. */
    public String address() {
        return (on.equals(today) ? "" : "&on=" + on) + (known == null ? "" : "&known=" + known);
    }

    /** {@link #address} as the whole of what follows the path. */
    public String query() {
        return address().replaceFirst("^&", "?");
    }

    /** {@link #query} for the pager, which adds the number of the page. */
    public String pages() {
        return isNow() ? "?" : query() + "&";
    }

    /** {@code end} as the database writes times. */
    static String database(Instant end) {
        return DATABASE.format(end.atOffset(ZoneOffset.UTC));
    }
}
