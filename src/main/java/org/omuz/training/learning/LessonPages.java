package org.omuz.training.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.omuz.course.PublishedActivity;
import org.omuz.shared.Language;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.training.session.Addresses;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.OwnsEnrolment;

/** Reading a lesson, and saying that it is read. */
@Path("/me/enrolments/{id}/lessons/{activityId}")
@RolesAllowed("trainee")
@Transactional
public class LessonPages {

    @CheckedTemplate(basePath = "training")
    record lesson(LessonView it) implements TemplateInstance {}

    private final LessonViews views;
    private final TrackProgress track;
    private final MarkDone done;
    private final Visitor visitor;
    private final Clock clock;

    LessonPages(LessonViews views, TrackProgress track, MarkDone done, Visitor visitor, Clock clock) {
        this.views = views;
        this.track = track;
        this.done = done;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Permitted(by = OwnsEnrolment.class)
    public TemplateInstance lesson(
            @PathParam("id") long id, @PathParam("activityId") long activityId, @QueryParam("lang") String lang) {
        Enrolment enrolment = Enrolment.known(id);
        Language asked = Language.of(lang).orElseGet(visitor::language);
        return new lesson(views.of(enrolment, lessonOf(enrolment, activityId), asked));
    }

    @POST
    @Path("read")
    @Permitted(by = OwnsEnrolment.class)
    public Response read(
            @PathParam("id") long id, @PathParam("activityId") long activityId, @FormParam("lang") String lang) {
        Enrolment enrolment = Enrolment.known(id);
        PublishedActivity lesson = lessonOf(enrolment, activityId);
        if (enrolment.isRunning()) {
            done.mark(id, activityId, clock.instant());
        }
        String where = LessonViews.after(track.course(enrolment), lesson)
                .map(after -> Addresses.of(id, after) + (after.isLesson() ? variant(lang) : ""))
                .orElseGet(() -> Addresses.of(id));
        return Response.seeOther(URI.create(where)).build();
    }

    private static String variant(String lang) {
        return Language.of(lang).map(language -> "?lang=" + language.tag).orElse("");
    }

    private PublishedActivity lessonOf(Enrolment enrolment, long activityId) {
        return track.course(enrolment)
                .activity(activityId)
                .filter(PublishedActivity::isLesson)
                .orElseThrow(NotFoundException::new);
    }
}
