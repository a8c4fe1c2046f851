package org.omuz.assessment.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.Permitted;

/**
 * Saving answers: one as it is given, by script, or a page of them by its button. Answers 409 with the newer answer
 * where another device was faster, 422 where the time is over.
 */
@Path("/me/attempts/{id}")
@RolesAllowed("trainee")
@Transactional
public class AnswerPages {

    @CheckedTemplate(basePath = "assessment")
    record saved(QuestionView q) implements TemplateInstance {}

    @CheckedTemplate(basePath = "assessment")
    record question(QuestionView q, boolean changed) implements TemplateInstance {}

    /** The whole page, or for a script only what it shows, when nothing can be saved any more. */
    @CheckedTemplate(basePath = "assessment")
    record over(Attempt attempt, boolean late) implements TemplateInstance {}

    @CheckedTemplate(basePath = "assessment")
    record overNote(Attempt attempt, boolean late) implements TemplateInstance {}

    private final QuizPapers papers;
    private final SaveAnswers saveAnswers;
    private final SubmitAttempt submitAttempt;
    private final SheetViews views;
    private final SentForm sent;

    AnswerPages(
            QuizPapers papers, SaveAnswers saveAnswers, SubmitAttempt submitAttempt, SheetViews views, SentForm sent) {
        this.papers = papers;
        this.saveAnswers = saveAnswers;
        this.submitAttempt = submitAttempt;
        this.views = views;
        this.sent = sent;
    }

    @POST
    @Path("answers/{position}")
    @Permitted(by = OwnsAttempt.class)
    public Response answer(@PathParam("id") long id, @PathParam("position") int position) {
        Attempt attempt = Attempt.findById(id);
        QuizPaper paper = papers.of(attempt);
        if (position < 1 || position > paper.size()) {
            throw new NotFoundException();
        }
        SaveAnswers.Saved saved =
                saveAnswers.save(attempt, List.of(sent.change(attempt, paper.at(position), position)));
        if (!saved.taken()) {
            boolean late = close(attempt);
            return answer(422, new overNote(attempt, late));
        }
        boolean stale = !saved.stale().isEmpty();
        QuestionView view = views.question(attempt, paper, saved.answers(), position, stale);
        return stale ? answer(409, new question(view, true)) : answer(200, new saved(view));
    }

    /** {@code go}: next, previous, summary, or the number of a page. */
    @POST
    @Path("pages/{page}")
    @Permitted(by = OwnsAttempt.class)
    public Response page(@PathParam("id") long id, @PathParam("page") int page, @RestForm("go") String go) {
        Attempt attempt = Attempt.findById(id);
        QuizPaper paper = papers.of(attempt);
        List<Integer> positions = paper.positions(page);
        if (page < 1 || positions.isEmpty()) {
            throw new NotFoundException();
        }
        SaveAnswers.Saved saved = saveAnswers.save(
                attempt,
                positions.stream()
                        .map(position -> sent.change(attempt, paper.at(position), position))
                        .toList());
        if (!saved.taken()) {
            boolean late = close(attempt);
            return answer(422, new over(attempt, late));
        }
        if (!saved.stale().isEmpty()) {
            return answer(
                    409,
                    new AttemptPages.attempt(
                            views.sheet(attempt, paper, saved.answers(), page),
                            views.questions(attempt, paper, saved.answers(), page, saved.stale())));
        }
        return Response.seeOther(URI.create("/me/attempts/" + id + where(go, page, paper.pages())))
                .build();
    }

    /** Hands in a paper whose time is over; whether that was so rather than that it was handed in before. */
    private boolean close(Attempt attempt) {
        boolean late = !attempt.isSubmitted();
        if (late) {
            submitAttempt.submit(attempt);
        }
        return late;
    }

    private static String where(String go, int page, int pages) {
        if (go != null && go.matches("\\d{1,3}")) {
            return "?page=" + go;
        }
        if ("previous".equals(go) && page > 1) {
            return "?page=" + (page - 1);
        }
        return "summary".equals(go) || page >= pages ? "/summary" : "?page=" + (page + 1);
    }

    private static Response answer(int status, TemplateInstance body) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(body)
                .build();
    }
}
