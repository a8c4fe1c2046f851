package org.omuz.qualification.whatif;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.qualification.staff.AgencyChooser;
import org.omuz.qualification.standing.ChosenAgency;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Visitor;

/** What the centre supposes of any agency. */
@Path("/centre/what-if")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class CentreWhatIfPages {
    private final WhatIfDesk desk;
    private final KeepWhatIf keep;
    private final ChosenAgency chosen;
    private final AgencyChooser chooser;
    private final Visitor visitor;

    CentreWhatIfPages(WhatIfDesk desk, KeepWhatIf keep, ChosenAgency chosen, AgencyChooser chooser, Visitor visitor) {
        this.desk = desk;
        this.keep = keep;
        this.chosen = chosen;
        this.chooser = chooser;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list() {
        return chosen.scope()
                .map(desk::list)
                .orElseGet(
                        () -> chooser.page(visitor.wording(WhatIfMessages.class).title(), "/centre/what-if"));
    }

    @POST
    public Response make(@BeanParam WhatIfForm form) {
        return keep.make(scope(), form);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, @RestQuery String all) {
        return desk.show(scope(), desk.known(scope(), id), all != null);
    }

    /** Changes its name and the day that it looks at. */
    @POST
    @Path("{id}")
    public Response rename(@RestPath long id, @BeanParam WhatIfForm form) {
        return keep.rename(scope(), id, form);
    }

    /** Supposes one thing more. */
    @POST
    @Path("{id}/changes")
    public Response suppose(@RestPath long id, @BeanParam ChangeForm form) {
        return keep.suppose(scope(), id, form);
    }

    @POST
    @Path("{id}/changes/{number}/drop")
    public Response drop(@RestPath long id, @RestPath int number, @RestForm String version) {
        return keep.drop(scope(), id, number, version);
    }

    @POST
    @Path("{id}/delete")
    public Response delete(@RestPath long id) {
        return keep.delete(scope(), id);
    }

    /** Two to four beside each other. */
    @GET
    @Path("compare")
    public TemplateInstance compare(@RestQuery List<Long> id) {
        return desk.compare(scope(), id);
    }

    private Scope scope() {
        return chosen.required();
    }
}
