package org.omuz.assessment.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.omuz.shared.Permitted;

/** A running attempt: questions in pages, the summary, handing in. One that is over leads to its result. */
@Path("/me/attempts/{id}")
@RolesAllowed("trainee")
@Transactional
public class AttemptPages {

    @CheckedTemplate(basePath = "assessment")
    record attempt(SheetView it, List<QuestionView> questions) implements TemplateInstance {}

    @CheckedTemplate(basePath = "assessment")
    record summary(SheetView it) implements TemplateInstance {}

    private final QuizPapers papers;
    private final SubmitAttempt submitAttempt;
    private final SheetViews views;
    private final Clock clock;

    AttemptPages(QuizPapers papers, SubmitAttempt submitAttempt, SheetViews views, Clock clock) {
        this.papers = papers;
        this.submitAttempt = submitAttempt;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Permitted(by = OwnsAttempt.class)
    public Object attempt(@PathParam("id") long id, @QueryParam("page") @DefaultValue("1") int page) {
        Attempt attempt = Attempt.findById(id);
        if (over(attempt)) {
            return toResult(id);
        }
        QuizPaper paper = papers.of(attempt);
        int shown = Math.max(1, Math.min(page, paper.pages()));
        Map<Integer, Answer> answers = Answers.of(id);
        return new attempt(
                views.sheet(attempt, paper, answers, shown),
                views.questions(attempt, paper, answers, shown, List.of()));
    }

    @GET
    @Path("summary")
    @Permitted(by = OwnsAttempt.class)
    public Object summary(@PathParam("id") long id) {
        Attempt attempt = Attempt.findById(id);
        if (over(attempt)) {
            return toResult(id);
        }
        QuizPaper paper = papers.of(attempt);
        return new summary(views.sheet(attempt, paper, Answers.of(id), paper.pages()));
    }

    @POST
    @Path("submit")
    @Permitted(by = OwnsAttempt.class)
    public Response submit(@PathParam("id") long id) {
        submitAttempt.submit(Attempt.findById(id));
        return toResult(id);
    }

    private boolean over(Attempt attempt) {
        if (attempt.isOverdue(clock.instant())) {
            submitAttempt.submit(attempt);
        }
        return attempt.isSubmitted();
    }

    static Response toResult(long id) {
        return Response.seeOther(URI.create("/me/attempts/" + id + "/result")).build();
    }
}
