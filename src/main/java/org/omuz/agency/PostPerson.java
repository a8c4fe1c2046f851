package org.omuz.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omuz.audit.AuditTrail;

/** Posts a person to a station in a role; if asked, what lasts until then ends the day before. */
@ApplicationScoped
public class PostPerson {
    private final AuditTrail trail;

    PostPerson(AuditTrail trail) {
        this.trail = trail;
    }

    public Posting to(Person person, DutyStation station, String role, LocalDate from, boolean instead) {
        Person.getEntityManager().lock(person, LockModeType.PESSIMISTIC_WRITE);
        List<Posting> lasting = Posting.list("person = ?1 and endsOn is null", person);
        if (lasting.stream().anyMatch(p -> p.dutyStation.id.equals(station.id) && p.role.equals(role))) {
            throw FieldError.SAME_POSTING.at("station");
        }
        if (instead) {
            lasting.forEach(posting -> {
                posting.endBefore(from);
                trail.record("PostingEnded", "Posting", posting.id, Map.of("until", posting.endsOn.toString()));
            });
        }
        Posting posting = new Posting();
        posting.person = person;
        posting.dutyStation = station;
        posting.role = role;
        posting.startsOn = from;
        posting.persist();
        trail.record(
                "PersonPosted",
                "Person",
                person.id,
                Map.of("station", station.code, "role", role, "from", from.toString()));
        return posting;
    }
}
