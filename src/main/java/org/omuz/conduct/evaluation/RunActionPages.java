package org.omuz.conduct.evaluation;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Choice;
import org.omuz.agency.Choices;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.EvaluatesRun;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.shared.Permitted;
import org.omuz.shared.form.FormSubmission;

/** The improvement plan of a run, written by its evaluators in the hot wash and after it. */
@Path("/runs/{id}/report/actions")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RunActionPages {
    /** @param action its id, 0 for a new one */
    record Fields(
            long action,
            ActionForm form,
            Map<String, String> problems,
            List<Choice> agencies,
            List<Choice> improvements) {}

    @CheckedTemplate(basePath = "evaluation")
    record action(long id, String title, Fields fields) implements TemplateInstance {}

    private final SignedInMember reviewer;
    private final PlanAction plan;
    private final RunProjections projections;
    private final Choices choices;
    private final FormSubmission sent;

    RunActionPages(
            SignedInMember reviewer,
            PlanAction plan,
            RunProjections projections,
            Choices choices,
            FormSubmission sent) {
        this.reviewer = reviewer;
        this.plan = plan;
        this.projections = projections;
        this.choices = choices;
        this.sent = sent;
    }

    @GET
    @Path("new")
    @Permitted(by = EvaluatesRun.class)
    public TemplateInstance create(@RestPath long id, @RestQuery Long improvement) {
        return form(id, 0, ActionForm.empty(improvement), Map.of());
    }

    @POST
    @Permitted(by = EvaluatesRun.class)
    public Response planned(@RestPath long id, @BeanParam ActionForm form) {
        return sent.checkedBy(() -> plan.refuseFaults(form, null))
                .answer(() -> plan.plan(reviewer.member(id), form), back(id), why -> form(id, 0, form, why.problems()));
    }

    @GET
    @Path("{actionId}")
    @Permitted(by = EvaluatesRun.class)
    public TemplateInstance edit(@RestPath long id, @RestPath long actionId) {
        return form(id, actionId, ActionForm.of(known(id, actionId)), Map.of());
    }

    @POST
    @Path("{actionId}")
    @Permitted(by = EvaluatesRun.class)
    public Response changed(@RestPath long id, @RestPath long actionId, @BeanParam ActionForm form) {
        CorrectiveAction action = known(id, actionId);
        Panache.getEntityManager().refresh(action, LockModeType.PESSIMISTIC_WRITE);
        return sent.checkedBy(() -> plan.refuseFaults(form, action.dueOn))
                .answer(
                        () -> plan.change(action, form),
                        back(id),
                        why -> form(id, actionId, sent.again(form), why.problems()));
    }

    private static CorrectiveAction known(long id, long action) {
        return CorrectiveAction.ofRun(id, action).orElseThrow(NotFoundException::new);
    }

    private static String back(long id) {
        return "/runs/" + id + "/report#plan";
    }

    private TemplateInstance form(long id, long action, ActionForm form, Map<String, String> problems) {
        Run run = Run.findById(id);
        List<Choice> improvements = projections.ofStaff(
                run,
                projection -> projection.notes().stream()
                        .filter(note -> note.what().kind() == RunEvent.Remark.IMPROVEMENT)
                        .map(note -> new Choice(
                                String.valueOf(note.entry().seq), note.what().text()))
                        .toList());
        return new action(id, run.title, new Fields(action, form, problems, choices.agencies(), improvements));
    }
}
