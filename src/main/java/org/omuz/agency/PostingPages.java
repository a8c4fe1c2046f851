package org.omuz.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** Postings, from the page of their person. */
@Path("/centre/people/{id}/postings")
@RolesAllowed("administrator")
@Transactional
public class PostingPages {
    private final PostPerson post;
    private final AuditTrail trail;
    private final Choices choices;
    private final PersonPages people;
    private final Visitor visitor;

    PostingPages(PostPerson post, AuditTrail trail, Choices choices, PersonPages people, Visitor visitor) {
        this.post = post;
        this.trail = trail;
        this.choices = choices;
        this.people = people;
        this.visitor = visitor;
    }

    @POST
    public Response posted(long id, @BeanParam PostingForm form) {
        Person person = Person.<Person>findByIdOptional(id).orElseThrow(NotFoundException::new);
        try {
            DutyStation to = DutyStation.byCode(String.valueOf(form.station()))
                    .filter(known -> known.agency.id.equals(person.agency.id))
                    .orElseThrow(() -> Fault.UNKNOWN_STATION.at("station"));
            if (!choices.titles().containsKey(String.valueOf(form.role()))) {
                throw Fault.UNKNOWN_ROLE.at("role");
            }
            post.to(person, to, form.role(), day(form.from()), form.instead());
            return toPerson(id);
        } catch (Rejected why) {
            return refused(id, form, why.field(), why);
        }
    }

    @POST
    @Path("{posting}/end")
    public Response ended(long id, long posting, @RestForm String until) {
        Posting known = Posting.<Posting>find("id = ?1 and person.id = ?2", posting, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        try {
            LocalDate lastDay = day(until);
            if (!lastDay.equals(known.endsOn)) {
                known.endOn(lastDay);
                trail.record("PostingEnded", "Posting", known.id, Map.of("until", lastDay.toString()));
            }
            return toPerson(id);
        } catch (Rejected why) {
            return refused(id, new PostingForm(null, null, until, true), "until-" + posting, why);
        }
    }

    /** What the refused act already set must not be written. */
    private Response refused(long id, PostingForm form, String field, Rejected why) {
        TemplateInstance page = people.page(id, form, Map.of(field, why.reason(visitor.language())));
        QuarkusTransaction.setRollbackOnly();
        return Response.status(422).entity(page).build();
    }

    private static Response toPerson(long id) {
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
