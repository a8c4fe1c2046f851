package org.omuz.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.omuz.audit.AuditTrail;
import org.omuz.audit.Changes;

/**
 * Mends a posting that was recorded wrongly, or removes it, each with a reason. Nothing points at a posting: what rests
 * on one is derived anew, and what was known before stays in the versions that the database keeps.
 */
@ApplicationScoped
public class CorrectPosting {
    private final AuditTrail trail;

    CorrectPosting(AuditTrail trail) {
        this.trail = trail;
    }

    public void end(Posting posting, LocalDate lastDay) {
        if (!lastDay.equals(posting.endsOn)) {
            posting.endOn(lastDay);
            trail.record("PostingEnded", "Posting", posting.id, Map.of("until", lastDay.toString()));
        }
    }

    /** On this day the person serves there last: what has begun ends, what has not is removed. */
    void conclude(Posting posting, LocalDate day, Map<String, String> why) {
        if (posting.hasBegun(day)) {
            end(posting, day);
        } else {
            remove(posting, why);
        }
    }

    /** {@code until} null lets it last. */
    public void days(Posting posting, LocalDate from, LocalDate until, String reason) {
        Map<String, String> details = new TreeMap<>(Map.of("reason", reason));
        if (!from.equals(posting.startsOn)) {
            details.putAll(Changes.of("from", said(posting.startsOn), said(from)));
        }
        if (!Objects.equals(until, posting.endsOn)) {
            details.putAll(Changes.of("until", said(posting.endsOn), said(until)));
        }
        if (details.size() > 1) {
            posting.correct(from, until);
            trail.record("PostingCorrected", "Posting", posting.id, details);
        }
    }

    public void remove(Posting posting, String reason) {
        remove(posting, Map.of("reason", reason));
    }

    private void remove(Posting posting, Map<String, String> why) {
        Map<String, String> details = new TreeMap<>(why);
        details.putAll(Map.of(
                "person", posting.person.id.toString(),
                "number", posting.person.personnelNumber,
                "station", posting.dutyStation.code,
                "role", posting.role,
                "from", posting.startsOn.toString()));
        if (posting.endsOn != null) {
            details.put("until", posting.endsOn.toString());
        }
        trail.record("PostingRemoved", "Posting", posting.id, details);
        posting.delete();
    }

    private static String said(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
