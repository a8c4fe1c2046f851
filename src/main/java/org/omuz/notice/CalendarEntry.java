package org.omuz.notice;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A notice's day as iCalendar (RFC 5545). What a later notice says of the same subject takes the place of the entry.
 */
@Singleton
class CalendarEntry {
    static final String TYPE = "text/calendar; charset=UTF-8";
    private static final int LONGEST_LINE = 75;

    private final MailServer server;

    CalendarEntry(MailServer server) {
        this.server = server;
    }

    byte[] of(Notice notice, Said said, String mark) {
        VEvent event = event(notice.facts, mark + ": " + said.title());
        event.add(new Uid(notice.subject.replace(':', '-') + "@" + server.domain()))
                .add(new Sequence(Math.toIntExact(notice.id % Integer.MAX_VALUE)))
                .add(new Description(said.body()))
                .add(new Url(URI.create(server.address(notice.address))));
        if (notice.kind == Notice.Kind.CANCELLED) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        event.replace(new DtStamp(notice.noticedAt));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Omuz//Notices//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(event);
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(out.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** ical4j folds lines at 73 characters; RFC 5545 (3.1) means octets, and a letter of ours has two. */
    static String folded(String calendar) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int c : calendar.replace("\r\n ", "").codePoints().toArray()) {
            String letter = Character.toString(c);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (c == '\r' || c == '\n') {
                octets = -more;
            } else if (octets + more > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            octets += more;
            folded.append(letter);
        }
        return folded.toString();
    }

    /** A day that something is due on keeps nobody busy. */
    private static VEvent event(Notice.Facts facts, String summary) {
        if (facts.day() == null) {
            Instant start = facts.at();
            return new VEvent(start, start.plus(Duration.ofMinutes(Math.max(1, facts.minutes()))), summary);
        }
        VEvent day = new VEvent(facts.day(), summary);
        day.add(ImmutableTransp.TRANSPARENT);
        return day;
    }
}
