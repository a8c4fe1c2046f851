package org.omuz.training.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedCourse;
import org.omuz.shared.Visitor;

/** The catalogue of courses, open to everybody. */
@Path("/courses")
@PermitAll
@Transactional
public class CataloguePages {

    /** {@code material}: the version that this reader may see from the inside, else null. */
    record Reader(boolean signedIn, boolean trainee, Long material) {}

    @CheckedTemplate(basePath = "training")
    record catalogue(List<CourseCard> courses) implements TemplateInstance {}

    @CheckedTemplate(basePath = "training")
    record course(CourseView it, List<OpenSession> seats, Reader reader) implements TemplateInstance {}

    private final CourseCatalogue courses;
    private final CourseShelf shelf;
    private final CourseViews views;
    private final Visitor visitor;
    private final SecurityIdentity identity;

    CataloguePages(
            CourseCatalogue courses, CourseShelf shelf, CourseViews views, Visitor visitor, SecurityIdentity identity) {
        this.courses = courses;
        this.shelf = shelf;
        this.views = views;
        this.visitor = visitor;
        this.identity = identity;
    }

    @GET
    public TemplateInstance catalogue() {
        return new catalogue(courses.coursesWithLanguages(visitor.language()));
    }

    @GET
    @Path("{code}")
    public TemplateInstance course(@PathParam("code") String code) {
        PublishedCourse course = shelf.latest(code).orElseThrow(NotFoundException::new);
        boolean teaches = identity.hasRole("instructor") || identity.hasRole("administrator");
        Reader reader = new Reader(!identity.isAnonymous(), identity.hasRole("trainee"), teaches ? course.id() : null);
        return new course(views.of(course), views.seats(code), reader);
    }
}
