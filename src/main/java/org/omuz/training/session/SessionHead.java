package org.omuz.training.session;

import java.time.LocalDate;
import org.omuz.shared.Language;

/** What every page about a session says at its top. */
public record SessionHead(long id, String code, String title, String place, LocalDate from, LocalDate to) {

    public static SessionHead of(Session session, Language language) {
        return new SessionHead(
                session.id,
                session.code,
                session.courseVersion.outline.title().in(language),
                session.place,
                session.startsOn,
                session.endsOn);
    }
}
