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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Choice;
import org.omuz.agency.Choices;
import org.omuz.shared.Language;
import org.omuz.shared.Overtaken;
import org.omuz.shared.Page;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.Visitor;

/** The improvement plans of all runs, as the centre follows them up. */
@Path("/centre/actions")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class CentreActionPages {

    @CheckedTemplate(basePath = "evaluation")
    record centreActions(Page<ActionLine> page, ActionFilter filter, List<Choice> states, List<Choice> agencies) implements TemplateInstance {}

    @CheckedTemplate(basePath = "evaluation")
    record centreAction(ActionLine line, StateForm form, List<Choice> states, Map<String, String> problems, List<Actions.Step> history)
            implements TemplateInstance {}

    private final Choices choices;
    private final ExportActions export;
    private final Actions actions;
    private final PlanAction plan;
    private final Visitor visitor;

    CentreActionPages(Choices choices, ExportActions export, Actions actions, PlanAction plan, Visitor visitor) {
        this.choices = choices;
        this.export = export;
        this.actions = actions;
        this.plan = plan;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(@BeanParam ActionFilter filter, @RestQuery @DefaultValue("1") int page) {
        return new centreActions(actions.page(filter, null, page), filter, actions.stateFilters(), choices.agencies());
    }

    @GET
    @Path("export")
    @Produces("text/csv; charset=UTF-8")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response export(@BeanParam ActionFilter filter) {
        Language language = visitor.language();
        StreamingOutput lines = out -> export.write(filter, language, out);
        return Response.ok(lines, MediaType.valueOf("text/csv; charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"corrective-actions.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
            return Response.seeOther(URI.create("/centre/actions/" + id)).build();
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
        return new centreAction(actions.line(action), form, actions.states(), problems, actions.history(action.id));
    }

    private static CorrectiveAction known(long id) {
        return CorrectiveAction.known(id).orElseThrow(NotFoundException::new);
    }
}
