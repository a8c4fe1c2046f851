package org.omuz.conduct.evaluation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.EvaluatesRun;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.shared.Permitted;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Refusal;

/** The joint rating of a task or an objective, beside what each evaluator saw. */
@Path("/runs/{id}/report/ratings/{subject}")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RatingPages {
    /** @param basedOn number of the entry whose rating the page showed, 0 for none */
    public record RatingForm(
            @RestForm String rating,
            @RestForm String analysis,
            @RestForm long basedOn,
            @RestForm String click) {
        RunEvent.Rating chosen() {
            return Arrays.stream(RunEvent.Rating.values())
                    .filter(r -> r.name().equals(rating))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param seen of a task; {@code objective} null for a task */
    record Subject(
            String code, String text, String target, List<Report.Observation> seen, Report.Objective objective) {}

    @CheckedTemplate(basePath = "evaluation")
    record rating(
            long id,
            String title,
            Subject subject,
            RatingForm form,
            Map<String, String> problems,
            List<Report.Rated> scale)
            implements TemplateInstance {}

    private final Reports reports;
    private final SignedInMember reviewer;
    private final RunProjections projections;
    private final Observe observe;
    private final Visitor visitor;
    private final FormSubmission sent;

    RatingPages(
            Reports reports,
            SignedInMember reviewer,
            RunProjections projections,
            Observe observe,
            Visitor visitor,
            FormSubmission sent) {
        this.sent = sent;
        this.reports = reports;
        this.reviewer = reviewer;
        this.projections = projections;
        this.observe = observe;
        this.visitor = visitor;
    }

    @GET
    @Permitted(by = EvaluatesRun.class)
    public TemplateInstance ask(@RestPath long id, @RestPath String subject) {
        Run run = Run.findById(id);
        return shown(run, subject, stored(run, subject), Map.of());
    }

    @POST
    @Permitted(by = EvaluatesRun.class)
    public Response rated(@RestPath long id, @RestPath String subject, @BeanParam RatingForm form) {
        Run run = Run.findById(id);
        return sent.checkedBy(() -> Observe.refuseFaults(form.chosen(), form.analysis()))
                .answer(
                        () -> observe.rateJointly(
                                reviewer.member(id),
                                SignedInMember.click(form.click()),
                                subject,
                                form.chosen(),
                                form.analysis(),
                                form.basedOn()),
                        "/runs/" + id + "/report#" + subject,
                        why -> sent.overtaken()
                                ? overtaken(run, subject, form, why)
                                : shown(run, subject, form, why.problems()));
    }

    /** To be sent again over the rating that is stored now, which stands beside what was typed. */
    private TemplateInstance overtaken(Run run, String subject, RatingForm form, Refusal why) {
        RatingForm now = stored(run, subject);
        SharedMessages say = visitor.wording(SharedMessages.class);
        Map<String, String> problems = Map.of(
                "", why.reason(), "rating", say.storedNow(now.rating()), "analysis", say.storedNow(now.analysis()));
        return shown(
                run,
                subject,
                new RatingForm(form.rating(), form.analysis(), now.basedOn(), CommandId.fresh()),
                problems);
    }

    private RatingForm stored(Run run, String subject) {
        return projections.ofStaff(run, projection -> {
            RunEvent.JointlyRated now = projection.ratings().get(subject);
            return new RatingForm(
                    now == null ? "" : now.rating().name(),
                    now == null ? "" : now.analysis(),
                    projection.ratedIn(subject),
                    CommandId.fresh());
        });
    }

    private TemplateInstance shown(Run run, String code, RatingForm form, Map<String, String> problems) {
        Report report = reports.of(run, visitor.language(), false);
        return new rating(run.id, run.title, subject(report, code), form, problems, Reports.scale(visitor.language()));
    }

    private static Subject subject(Report report, String code) {
        for (Report.Objective objective : report.objectives()) {
            if (objective.code().equals(code)) {
                return new Subject(code, objective.text(), "", List.of(), objective);
            }
            for (Report.Task task : objective.tasks()) {
                if (task.code().equals(code)) {
                    return new Subject(code, task.text(), task.target(), task.seen(), null);
                }
            }
        }
        throw new NotFoundException();
    }
}
