package org.omuz.training.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.omuz.agency.signin.SignedIn;
import org.omuz.training.session.EnrolPerson;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;

/** Taking a seat in a session, from its course's page. */
@Path("/courses/{code}/sessions/{id}/join")
@RolesAllowed("trainee")
@Transactional
public class JoinPages {
    private final SignedIn signedIn;
    private final EnrolPerson enrol;

    JoinPages(SignedIn signedIn, EnrolPerson enrol) {
        this.signedIn = signedIn;
        this.enrol = enrol;
    }

    @POST
    public Response join(@PathParam("code") String code, @PathParam("id") long id) {
        Session session = Session.ofCourse(id, code).orElseThrow(NotFoundException::new);
        Enrolment enrolment = enrol.enrol(session, signedIn.person());
        return Response.seeOther(URI.create("/me/enrolments/" + enrolment.id)).build();
    }
}
