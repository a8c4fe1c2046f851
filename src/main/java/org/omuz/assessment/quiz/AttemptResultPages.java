package org.omuz.assessment.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.omuz.shared.Permitted;

/** The result of an attempt that is over; one that runs leads back to its questions. */
@Path("/me/attempts/{id}/result")
@RolesAllowed("trainee")
@Transactional
public class AttemptResultPages {

    @CheckedTemplate(basePath = "assessment")
    record result(ResultView it) implements TemplateInstance {}

    private final QuizPapers papers;
    private final SubmitAttempt submitAttempt;
    private final ResultViews views;
    private final Clock clock;

    AttemptResultPages(QuizPapers papers, SubmitAttempt submitAttempt, ResultViews views, Clock clock) {
        this.papers = papers;
        this.submitAttempt = submitAttempt;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Permitted(by = OwnsAttempt.class)
    public Object result(@PathParam("id") long id) {
        Attempt attempt = Attempt.findById(id);
        if (attempt.isOverdue(clock.instant())) {
            submitAttempt.submit(attempt);
        }
        if (!attempt.isSubmitted()) {
            return Response.seeOther(URI.create("/me/attempts/" + id)).build();
        }
        return new result(views.of(attempt, papers.of(attempt), Attempt.of(attempt.enrolment.id)));
    }
}
