package org.omuz.training.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedCourse;
import org.omuz.shared.CentreDay;
import org.omuz.training.session.Enrolment;

/** Reads how far an enrolled person is: one statement, as the course is in memory. */
@ApplicationScoped
public class TrackProgress {
    private final CourseShelf shelf;
    private final CentreDay day;

    TrackProgress(CourseShelf shelf, CentreDay day) {
        this.shelf = shelf;
        this.day = day;
    }

    public Progress of(Enrolment enrolment) {
        return of(enrolment, ActivityDone.idsOf(enrolment.id));
    }

    Progress of(Enrolment enrolment, Set<Long> done) {
        boolean lastDayReached = !day.today().isBefore(enrolment.session.endsOn);
        return new Progress(course(enrolment).activities(), done, lastDayReached);
    }

    public PublishedCourse course(Enrolment enrolment) {
        return shelf.version(enrolment.courseVersion.id).orElseThrow();
    }
}
