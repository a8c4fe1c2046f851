package org.omuz.conduct.evaluation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.conduct.Click;
import org.omuz.conduct.Happening;
import org.omuz.conduct.Observe;
import org.omuz.conduct.Pictures;
import org.omuz.conduct.Run;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.Visitor;

/** The joint rating of a task or an objective, beside what each evaluator saw. */
@Path("/runs/{id}/report/ratings/{subject}")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RatingPages {
    /** @param basedOn number of the entry whose rating the page showed, 0 for none */
    public record RatingForm(@RestForm String rating, @RestForm String analysis, @RestForm long basedOn, @RestForm String click) {
        Happening.Rating chosen() {
            return Arrays.stream(Happening.Rating.values()).filter(r -> r.name().equals(rating)).findFirst().orElse(null);
        }
    }

    /** @param seen of a task; {@code objective} null for a task */
    record Subject(String code, String text, String target, List<Report.Observation> seen, Report.Objective objective) {}

    @CheckedTemplate(basePath = "evaluation")
    record rating(long id, String title, Subject subject, RatingForm form, Map<String, String> problems, List<Report.Rated> scale)
            implements TemplateInstance {}

    private final Reports reports;
    private final Reviewer reviewer;
    private final Pictures pictures;
    private final Observe observe;
    private final Visitor visitor;

    RatingPages(Reports reports, Reviewer reviewer, Pictures pictures, Observe observe, Visitor visitor) {
        this.reports = reports;
        this.reviewer = reviewer;
        this.pictures = pictures;
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
        try {
            observe.rateJointly(
                    reviewer.member(id), Reviewer.click(form.click()), subject, form.chosen(), form.analysis(), form.basedOn());
            return Response.seeOther(URI.create("/runs/" + id + "/report#" + subject)).build();
        } catch (Rejected refused) {
            Map<String, String> problems = Map.of(String.valueOf(refused.field()), refused.reason(visitor.language()));
            return Response.status(422).entity(shown(run, subject, form, problems)).build();
        } catch (OptimisticLockException overtaken) {
            RatingForm now = stored(run, subject);
            SharedMessages say = visitor.wording(SharedMessages.class);
            Map<String, String> problems = Map.of(
                    "", say.overtaken(), "rating", say.storedNow(now.rating()), "analysis", say.storedNow(now.analysis()));
            RatingForm over = new RatingForm(form.rating(), form.analysis(), now.basedOn(), Click.fresh());
            return Response.status(409).entity(shown(run, subject, over, problems)).build();
        }
    }

    private RatingForm stored(Run run, String subject) {
        return pictures.ofStaff(run, picture -> {
            Happening.JointlyRated now = picture.ratings().get(subject);
            return new RatingForm(
                    now == null ? "" : now.rating().name(),
                    now == null ? "" : now.analysis(),
                    picture.ratedIn(subject),
                    Click.fresh());
        });
    }

    private TemplateInstance shown(Run run, String code, RatingForm form, Map<String, String> problems) {
        Report report = reports.of(run, visitor.language(), false);
        return new rating(
                run.id,
                run.title,
                subject(report, code),
                form,
                problems,
                Reports.scale(visitor.language()));
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
