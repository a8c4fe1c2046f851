package org.omuz.certificate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omuz.agency.Person;
import org.omuz.course.Course;
import org.omuz.course.CourseOutline;
import org.omuz.course.CourseVersion;
import org.omuz.framework.FrameworkVersion;
import org.omuz.framework.ImportFramework;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.source.RecordEvidence;
import org.omuz.shared.CentreDay;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionCompleted;

/** Sessions that people have just completed. */
@ApplicationScoped
class Completions {
    static final LocalizedText TITLE = new LocalizedText(
            Map.of("en", "Basic Threats", "ru", "Базовый курс", "tg", "Курси асосӣ", "prs", "دوره اساسی"));

    private final Event<SessionCompleted> completed;
    private final ImportFramework framework;
    private final RecordEvidence tests;
    private final CentreDay day;
    private final Clock clock;

    Completions(
            Event<SessionCompleted> completed,
            ImportFramework framework,
            RecordEvidence tests,
            CentreDay day,
            Clock clock) {
        this.completed = completed;
        this.framework = framework;
        this.tests = tests;
        this.day = day;
        this.clock = clock;
    }

    /** Their certificates, in their order, for a course that brings HAZ-1 and SAF-1 at level 1. */
    List<Credential> of(Person... people) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Session session = session();
            for (Person person : people) {
                enrol(session, person);
            }
            Session.flush();
            tests.record(passed(session, people), "system");
            completed.fire(new SessionCompleted(session.id));
            return Credential.list("enrolment.session = ?1 order by id", session);
        });
    }

    void again(long sessionId) {
        QuarkusTransaction.requiringNew().run(() -> completed.fire(new SessionCompleted(sessionId)));
    }

    private Session session() {
        Instant now = clock.instant();
        LocalDate last = day.today().minusDays(1);
        Session session = new Session();
        session.code = "T-" + UUID.randomUUID().toString().substring(0, 20);
        session.courseVersion = course();
        session.place = "Dushanbe";
        session.startsOn = last.minusDays(3);
        session.endsOn = last;
        session.seats = 100;
        session.language = "en";
        session.state = Session.State.COMPLETED;
        session.completedAt = now;
        session.persist();
        return session;
    }

    private CourseVersion course() {
        if (FrameworkVersion.latest().isEmpty()) {
            framework.from(new ContentFolder(Path.of("course-content")), new Problems());
        }
        return CourseVersion.latestOf("TC-101").orElseGet(() -> {
            Course course = new Course();
            course.code = "TC-101";
            course.persist();
            CourseVersion version = new CourseVersion();
            version.course = course;
            version.number = 1;
            version.label = "2026.1";
            version.contentHash = "0".repeat(64);
            version.frameworkLabel = "2026.1";
            version.publishedAt = clock.instant();
            version.outline = outline();
            version.persist();
            return version;
        });
    }

    private static CourseOutline outline() {
        CourseOutline.Module module = new CourseOutline.Module(
                "M01",
                1,
                1560,
                TITLE,
                List.of(),
                List.of(new CourseOutline.Target("HAZ-1", 1), new CourseOutline.Target("SAF-1", 1)));
        return new CourseOutline(
                "TC-101",
                "2026.1",
                TITLE,
                TITLE,
                4,
                1560,
                1,
                List.of("FLO-CU"),
                new CourseOutline.Passing(80, 75),
                List.of(),
                List.of(module));
    }

    /** Level 1 asks for completion and written test. */
    private static List<Evidence> passed(Session session, Person... people) {
        List<Evidence> rows = new ArrayList<>();
        for (Person person : people) {
            for (String competency : List.of("HAZ-1", "SAF-1")) {
                Evidence row = new Evidence();
                row.person = Person.findById(person.id);
                row.competency = competency;
                row.level = 1;
                row.kind = Evidence.Kind.WT;
                row.achievedOn = session.endsOn;
                row.met = true;
                row.result = Map.of("percent", "90");
                row.sessionId = session.id;
                row.frameworkLabel = "2026.1";
                row.sourceType = "Attempt";
                row.sourceId = -session.id;
                rows.add(row);
            }
        }
        return rows;
    }

    private void enrol(Session session, Person person) {
        Enrolment enrolment = new Enrolment();
        enrolment.session = session;
        enrolment.person = Person.findById(person.id);
        enrolment.courseVersion = session.courseVersion;
        enrolment.state = Enrolment.State.COMPLETED;
        enrolment.enrolledAt = clock.instant();
        enrolment.endedAt = clock.instant();
        enrolment.persist();
        session.taken++;
    }
}
