package org.omuz.exercise.build;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.MselInject;
import org.omuz.shared.Visitor;

/** Who gets what when. */
@Path("/exercises/{id:\\d+}/timeline")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class TimelinePages {
    @CheckedTemplate(basePath = "exercise")
    record timeline(Heading heading, Timeline timeline) implements TemplateInstance {}

    private final Visitor visitor;

    TimelinePages(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance timeline(@RestPath long id) {
        Exercise exercise = Exercise.known(id);
        return new timeline(
                Heading.of(exercise, visitor.language()),
                Timeline.of(exercise.head, MselInject.of(id), visitor.language()));
    }
}
