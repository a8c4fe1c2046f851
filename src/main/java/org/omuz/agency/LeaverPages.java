package org.omuz.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.form.FormSubmission;

/** Who leaves and who comes back, from the page of the person. */
@Path("/centre/people/{id}")
@RolesAllowed("administrator")
@Transactional
public class LeaverPages {
    private final DeactivatePerson deactivate;
    private final PersonView people;
    private final FormSubmission sent;

    LeaverPages(DeactivatePerson deactivate, PersonView people, FormSubmission sent) {
        this.deactivate = deactivate;
        this.people = people;
        this.sent = sent;
    }

    @POST
    @Path("leave")
    public Response left(long id, @RestForm String reason, @RestForm boolean endPostings) {
        return with(id, reason, (person, why) -> deactivate.left(person, why, endPostings), AgencyMessages::doneLeft);
    }

    @POST
    @Path("return")
    public Response back(long id, @RestForm String reason) {
        return with(id, reason, deactivate::back, AgencyMessages::doneBack);
    }

    private Response with(
            long id, String reason, BiConsumer<Person, String> act, Function<AgencyMessages, String> done) {
        Person person = Person.<Person>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
        return sent.answer(
                () -> {
                    act.accept(person, FieldError.reason(reason));
                    sent.done(AgencyMessages.class, done);
                    return "/centre/people/" + id;
                },
                why -> people.leaving(id, reason, why.reason()));
    }
}
