package org.omuz.conduct.evaluation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.signin.SignedIn;

/** Corrective actions of the manager's agency: what it has undertaken, and how that stands. */
@Path("/agency/actions")
@Transactional
@RolesAllowed("manager")
@Produces(MediaType.TEXT_HTML)
public class AgencyActionPages {
    private final SignedIn signedIn;
    private final ActionDesk desk;

    AgencyActionPages(SignedIn signedIn, ActionDesk desk) {
        this.signedIn = signedIn;
        this.desk = desk;
    }

    @GET
    public TemplateInstance list(@BeanParam ActionFilter filter, @RestQuery @DefaultValue("1") int page) {
        return desk.list(ActionDesk.Place.AGENCY, filter, signedIn.person().agency, page);
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath long id) {
        return desk.one(ActionDesk.Place.AGENCY, own(id));
    }

    @POST
    @Path("{id}")
    public Response turned(@RestPath long id, @BeanParam StateForm form) {
        return desk.turned(ActionDesk.Place.AGENCY, own(id), form);
    }

    private CorrectiveAction own(long id) {
        return CorrectiveAction.ofAgency(signedIn.person().agency, id).orElseThrow(NotFoundException::new);
    }
}
