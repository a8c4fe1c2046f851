package org.omuz.assessment.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.training.learning.TrackProgress;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.OwnsEnrolment;

/** A quiz before it begins: its rules, what is left, what was; and its beginning. */
@Path("/me/enrolments/{id}/quizzes/{activityId}")
@RolesAllowed("trainee")
@Transactional
public class QuizPages {

    @CheckedTemplate(basePath = "assessment")
    record quiz(QuizView it) implements TemplateInstance {}

    private final QuizPapers papers;
    private final TrackProgress track;
    private final StartAttempt startAttempt;
    private final QuestionLanguages languages;
    private final Visitor visitor;
    private final Clock clock;

    QuizPages(
            QuizPapers papers,
            TrackProgress track,
            StartAttempt startAttempt,
            QuestionLanguages languages,
            Visitor visitor,
            Clock clock) {
        this.papers = papers;
        this.track = track;
        this.startAttempt = startAttempt;
        this.languages = languages;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Permitted(by = OwnsEnrolment.class)
    public TemplateInstance quiz(@PathParam("id") long id, @PathParam("activityId") long activityId) {
        Enrolment enrolment = Enrolment.known(id);
        QuizPaper paper = papers.of(enrolment.courseVersion.id, activityId);
        List<Attempt> sittings = Attempt.of(id);
        List<Attempt> own = sittings.stream()
                .filter(attempt -> attempt.activity.id == activityId)
                .toList();
        boolean running = own.stream().anyMatch(attempt -> attempt.takesAnswers(clock.instant()));
        String refusal = running
                ? null
                : StartAttempt.refusal(enrolment, paper, track.of(enrolment), sittings)
                        .map(why -> why.reason(visitor.wording(AssessmentMessages.class)))
                        .orElse(null);
        return new quiz(new QuizView(
                id,
                track.course(enrolment).code(),
                QuizView.Rules.of(paper, visitor.language()),
                running,
                refusal,
                own.stream().map(QuizView.Sitting::of).toList(),
                languages.notice(paper.questions())));
    }

    @POST
    @Permitted(by = OwnsEnrolment.class)
    public Response start(@PathParam("id") long id, @PathParam("activityId") long activityId) {
        Enrolment enrolment = Enrolment.known(id);
        QuizPaper paper = papers.of(enrolment.courseVersion.id, activityId);
        Attempt attempt = startAttempt.start(enrolment, paper, track.of(enrolment));
        return Response.seeOther(URI.create("/me/attempts/" + attempt.id)).build();
    }
}
