package org.omuz.conduct.evaluation;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Choice;
import org.omuz.agency.SignedIn;
import org.omuz.shared.Overtaken;
import org.omuz.shared.Page;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.Visitor;

/** Corrective actions of the manager's agency: what it has undertaken, and how that stands. */
@Path("/agency/actions")
@Transactional
@RolesAllowed("manager")
@Produces(MediaType.TEXT_HTML)
public class AgencyActionPages {

    @CheckedTemplate(basePath = "evaluation")
    record agencyActions(Page<ActionLine> page, ActionFilter filter, List<Choice> states) implements TemplateInstance {}

    @CheckedTemplate(basePath = "evaluation")
    record agencyAction(ActionLine line, StateForm form, List<Choice> states, Map<String, String> problems, List<Actions.Step> history)
            implements TemplateInstance {}

    private final SignedIn signedIn;
    private final Actions actions;
    private final PlanAction plan;
    private final Visitor visitor;

    AgencyActionPages(SignedIn signedIn, Actions actions, PlanAction plan, Visitor visitor) {
        this.signedIn = signedIn;
        this.actions = actions;
        this.plan = plan;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(@BeanParam ActionFilter filter, @RestQuery @DefaultValue("1") int page) {
        return new agencyActions(actions.page(filter, signedIn.person().agency, page), filter, actions.stateFilters());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath long id) {
        CorrectiveAction action = known(id);
        return shown(action, StateForm.of(action), Map.of());
    }

    @POST
    @Path("{id}")
    public Response turned(@RestPath long id, @BeanParam StateForm form) {
        CorrectiveAction action = known(id);
        Panache.getEntityManager().refresh(action, LockModeType.PESSIMISTIC_WRITE);
        try {
            plan.turn(action, form);
            return Response.seeOther(URI.create("/agency/actions/" + id)).build();
        } catch (Rejected refused) {
            Map<String, String> problems = Map.of(String.valueOf(refused.field()), refused.reason(visitor.language()));
            return Response.status(422).entity(shown(action, form, problems)).build();
        } catch (OptimisticLockException overtaken) {
            Map<String, String> problems =
                    Overtaken.said(form, StateForm.of(action), StateForm.PLAIN, visitor.wording(SharedMessages.class));
            return Response.status(409).entity(shown(action, form.over(action.version), problems)).build();
        }
    }

    private TemplateInstance shown(CorrectiveAction action, StateForm form, Map<String, String> problems) {
        return new agencyAction(actions.line(action), form, actions.states(), problems, actions.history(action.id));
    }

    private CorrectiveAction known(long id) {
        return CorrectiveAction.ofAgency(signedIn.person().agency, id).orElseThrow(NotFoundException::new);
    }
}
