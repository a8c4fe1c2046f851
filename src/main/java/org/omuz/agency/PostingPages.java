package org.omuz.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.audit.AuditTrail;

/** Postings, from the page of their person. */
@Path("/centre/people/{id}/postings")
@RolesAllowed("administrator")
@Transactional
public class PostingPages {
    private final PostPerson post;
    private final AuditTrail trail;
    private final Choices choices;

    PostingPages(PostPerson post, AuditTrail trail, Choices choices) {
        this.post = post;
        this.trail = trail;
        this.choices = choices;
    }

    @POST
    public Response posted(
            long id, @RestForm String station, @RestForm String role, @RestForm String from, @RestForm boolean instead) {
        Person person = Person.<Person>findByIdOptional(id).orElseThrow(NotFoundException::new);
        DutyStation to = DutyStation.byCode(station)
                .filter(known -> known.agency.id.equals(person.agency.id))
                .orElseThrow(() -> Fault.UNKNOWN_STATION.at("station"));
        if (!choices.titles().containsKey(role)) {
            throw Fault.UNKNOWN_ROLE.at("role");
        }
        post.to(person, to, role, day(from), instead);
        return Response.seeOther(URI.create("/centre/people/" + id)).build();
    }

    @POST
    @Path("{posting}/end")
    public Response ended(long id, long posting, @RestForm String until) {
        Posting known = Posting.<Posting>find("id = ?1 and person.id = ?2", posting, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        LocalDate lastDay = day(until);
        if (!lastDay.equals(known.endsOn)) {
            known.endOn(lastDay);
            trail.record("PostingEnded", "Posting", known.id, Map.of("until", lastDay.toString()));
        }
        return Response.seeOther(URI.create("/centre/people/" + id)).build();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw Fault.NOT_A_DATE.at("from");
        }
    }
}
