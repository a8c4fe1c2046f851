package org.omuz.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedDate;
import org.omuz.shared.text.TypedText;

/** Postings, from the page of their person. */
@Path("/centre/people/{id}/postings")
@RolesAllowed("administrator")
@Transactional
public class PostingPages {
    private final PostPerson post;
    private final CorrectPosting correct;
    private final Choices choices;
    private final PersonPages people;
    private final Visitor visitor;
    private final CentreDay day;

    PostingPages(
            PostPerson post, CorrectPosting correct, Choices choices, PersonPages people, Visitor visitor, CentreDay day) {
        this.post = post;
        this.correct = correct;
        this.choices = choices;
        this.people = people;
        this.visitor = visitor;
        this.day = day;
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
            post.to(person, to, form.role(), day("from", form.from()), form.instead());
            return toPerson(id);
        } catch (Rejected why) {
            return refused(id, form, why.field(), why);
        }
    }

    @POST
    @Path("{posting}/end")
    public Response ended(long id, long posting, @RestForm String until) {
        Posting known = known(id, posting);
        try {
            correct.end(known, day("from", until));
            return toPerson(id);
        } catch (Rejected why) {
            return refused(id, PostingForm.from(until), "until-" + posting, why);
        }
    }

    @POST
    @Path("{posting}/correct")
    public Response corrected(long id, long posting, @BeanParam PostingForm.Correction typed) {
        Posting known = known(id, posting);
        try {
            boolean lasts = TypedText.line(typed.until()) == null;
            LocalDate until = lasts ? null : day("until", typed.until());
            correct.days(known, day("from", typed.from()), until, Fault.reason(typed.reason()));
            return toPerson(id);
        } catch (Rejected why) {
            return refused(id, typed, posting, why);
        }
    }

    @POST
    @Path("{posting}/remove")
    public Response removed(long id, long posting, @BeanParam PostingForm.Correction typed) {
        Optional<Posting> known = find(id, posting);
        try {
            String reason = Fault.reason(typed.reason());
            // a second press finds it gone already
            known.ifPresent(found -> correct.remove(found, reason));
            return toPerson(id);
        } catch (Rejected why) {
            return refused(id, typed, posting, why);
        }
    }

    private Response refused(long id, PostingForm.Correction typed, long posting, Rejected why) {
        return refused(people.correcting(id, posting, typed, Map.of(why.field(), why.reason(visitor.language()))));
    }

    private Response refused(long id, PostingForm form, String field, Rejected why) {
        return refused(people.page(id, form, Map.of(field, why.reason(visitor.language()))));
    }

    /** What the refused act already set must not be written. */
    private static Response refused(TemplateInstance page) {
        QuarkusTransaction.setRollbackOnly();
        return Response.status(422).entity(page).build();
    }

    private static Response toPerson(long id) {
        return Response.seeOther(URI.create("/centre/people/" + id)).build();
    }

    private static Posting known(long person, long posting) {
        return find(person, posting).orElseThrow(NotFoundException::new);
    }

    private static Optional<Posting> find(long person, long posting) {
        return Posting.<Posting>find("id = ?1 and person.id = ?2", posting, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private LocalDate day(String field, String text) {
        LocalDate typed = TypedDate.of(text).orElseThrow(() -> Fault.NOT_A_DATE.at(field));
        if (!DateRange.announced(day.today()).holds(typed)) {
            throw Fault.POSTING_DAY.at(field);
        }
        return typed;
    }
}
