package org.omuz.notice;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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

/** A notice's day as iCalendar (RFC 5545). What a later notice says of the same subject takes the place of the entry. */
@Singleton
class CalendarEntry {
    static final String TYPE = "text/calendar; charset=UTF-8";

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
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new CalendarOutputter().output(calendar, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
