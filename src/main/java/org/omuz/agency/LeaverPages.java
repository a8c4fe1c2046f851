package org.omuz.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** Who leaves and who comes back, from the page of the person. */
@Path("/centre/people/{id}")
@RolesAllowed("administrator")
@Transactional
public class LeaverPages {
    private final DeactivatePerson deactivate;
    private final PersonPages people;
    private final Visitor visitor;

    LeaverPages(DeactivatePerson deactivate, PersonPages people, Visitor visitor) {
        this.deactivate = deactivate;
        this.people = people;
        this.visitor = visitor;
    }

    @POST
    @Path("leave")
    public Response left(long id, @RestForm String reason, @RestForm boolean endPostings) {
        return with(id, reason, (person, why) -> deactivate.left(person, why, endPostings));
    }

    @POST
    @Path("return")
    public Response back(long id, @RestForm String reason) {
        return with(id, reason, deactivate::back);
    }

    private Response with(long id, String reason, BiConsumer<Person, String> act) {
        Person person = Person.<Person>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
        try {
            act.accept(person, Fault.reason(reason));
            return Response.seeOther(URI.create("/centre/people/" + id)).build();
        } catch (Rejected why) {
            TemplateInstance page = people.leaving(id, reason, why.reason(visitor.language()));
            QuarkusTransaction.setRollbackOnly();
            return Response.status(422).entity(page).build();
        }
    }
}
