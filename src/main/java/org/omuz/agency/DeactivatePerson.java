package org.omuz.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.CentreDay;

/**
 * Whoever leaves stays in the register, with what was learnt; the account shuts, and postings end if that is wished.
 */
@ApplicationScoped
public class DeactivatePerson {
    private final AuditTrail trail;
    private final Clock clock;
    private final CentreDay day;
    private final CorrectPosting postings;
    private final Event<PersonActivity> changed;

    DeactivatePerson(
            AuditTrail trail, Clock clock, CentreDay day, CorrectPosting postings, Event<PersonActivity> changed) {
        this.trail = trail;
        this.clock = clock;
        this.day = day;
        this.postings = postings;
        this.changed = changed;
    }

    public void left(Person person, String reason, boolean endPostings) {
        if (!person.isActive()) {
            return;
        }
        person.deactivatedAt = clock.instant();
        person.deactivatedBecause = reason;
        trail.record("PersonLeft", "Person", person.id, Map.of("number", person.personnelNumber, "reason", reason));
        if (endPostings) {
            LocalDate today = day.today();
            Posting.after(person, today)
                    .forEach(posting -> postings.conclude(posting, today, Map.of("reason", reason)));
        }
        changed.fire(new PersonActivity(person.id));
    }

    public void back(Person person, String reason) {
        if (person.isActive()) {
            return;
        }
        person.deactivatedAt = null;
        person.deactivatedBecause = null;
        trail.record("PersonBack", "Person", person.id, Map.of("number", person.personnelNumber, "reason", reason));
        changed.fire(new PersonActivity(person.id));
    }
}
