package org.omuz.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.CentreDay;
import org.omuz.shared.form.DateField;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.text.DateRange;

/** Postings, from the page of their person. */
@Path("/centre/people/{id}/postings")
@RolesAllowed("administrator")
@Transactional
public class PostingPages {
    private final PostPerson post;
    private final AuditTrail trail;
    private final Choices choices;
    private final PersonPages people;
    private final FormSubmission sent;
    private final CentreDay day;

    PostingPages(
            PostPerson post, AuditTrail trail, Choices choices, PersonPages people, FormSubmission sent, CentreDay day) {
        this.post = post;
        this.trail = trail;
        this.choices = choices;
        this.people = people;
        this.sent = sent;
        this.day = day;
    }

    @POST
    public Response posted(long id, @BeanParam PostingForm form) {
        Person person = Person.<Person>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return sent.answer(() -> {
            DutyStation to = DutyStation.byCode(String.valueOf(form.station()))
                    .filter(known -> known.agency.id.equals(person.agency.id))
                    .orElseThrow(() -> Fault.UNKNOWN_STATION.at("station"));
            if (!choices.titles().containsKey(String.valueOf(form.role()))) {
                throw Fault.UNKNOWN_ROLE.at("role");
            }
            post.to(person, to, form.role(), day(form.from()), form.instead());
            return toPerson(id);
        }, why -> people.page(id, form, why.problems()));
    }

    @POST
    @Path("{posting}/end")
    public Response ended(long id, long posting, @RestForm String until) {
        Posting known = Posting.<Posting>find("id = ?1 and person.id = ?2", posting, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        return sent.answer(() -> {
            LocalDate lastDay = day(until);
            if (!lastDay.equals(known.endsOn)) {
                known.endOn(lastDay);
                trail.record("PostingEnded", "Posting", known.id, Map.of("until", lastDay.toString()));
            }
            return toPerson(id);
        }, why -> people.page(id, new PostingForm(null, null, until, true), Map.of("until-" + posting, why.reason())));
    }

    private static String toPerson(long id) {
        return "/centre/people/" + id;
    }

    private LocalDate day(String text) {
        return DateField.read("from", text, DateRange.announced(day.today()));
    }
}
