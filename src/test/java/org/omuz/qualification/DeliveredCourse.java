package org.omuz.qualification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.assessment.practical.Practical;
import org.omuz.assessment.quiz.Attempt;
import org.omuz.course.Activity;
import org.omuz.course.Course;
import org.omuz.course.CourseOutline;
import org.omuz.course.CourseVersion;
import org.omuz.course.Question;
import org.omuz.shared.LocalizedText;
import org.omuz.training.session.Attendance;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;

/**
 * A session of two days that just ended, of a course that targets SAF-2 at level 2 (test and practical P1) and LAW-1 at
 * level 1 (test); its test also asks about HAZ-1, which no module targets.
 */
public final class DeliveredCourse {
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Dushanbe"));
    private static final Instant NOW = Instant.now();

    public final Session session;
    private final Activity test;
    private final Activity practical;

    private DeliveredCourse(Session session, Activity test, Activity practical) {
        this.session = session;
        this.test = test;
        this.practical = practical;
    }

    public static DeliveredCourse justEnded() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            CourseVersion version = version();
            question(version, "Q001", "SAF-2");
            question(version, "Q002", "LAW-1");
            question(version, "Q003", "HAZ-1");
            Activity test = activity(
                    version,
                    1,
                    Activity.Kind.QUIZ,
                    "post-test",
                    new Activity.Quiz(Activity.Purpose.POST, 75, 2, List.of("Q001", "Q002", "Q003")),
                    null);
            Activity practical = activity(
                    version,
                    2,
                    Activity.Kind.PRACTICAL,
                    "P1",
                    null,
                    new Activity.Checklist(
                            LocalizedText.of("Yard"),
                            LocalizedText.of("Stop at the word stop"),
                            List.of(new CourseOutline.Target("SAF-2", 2)),
                            List.of(
                                    new Activity.Step("P1-01", true, LocalizedText.of("Moves people away")),
                                    new Activity.Step("P1-02", false, LocalizedText.of("Writes the log")))));
            return new DeliveredCourse(session(version), test, practical);
        });
    }

    public Enrolment officer(Person person) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Enrolment enrolment = new Enrolment();
            enrolment.session = session;
            enrolment.person = person;
            enrolment.courseVersion = session.courseVersion;
            enrolment.state = Enrolment.State.COMPLETED;
            enrolment.enrolledAt = NOW;
            enrolment.persist();
            for (Attendance.Half half : Attendance.Half.values()) {
                present(enrolment, TODAY, half);
            }
            present(enrolment, TODAY.minusDays(1), Attendance.Half.AM);
            return enrolment;
        });
    }

    public Attempt test(Enrolment enrolment, int number, boolean passed) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Attempt attempt = new Attempt();
            attempt.enrolment = enrolment;
            attempt.activity = test;
            attempt.purpose = Activity.Purpose.POST;
            attempt.number = number;
            attempt.startedAt = NOW;
            attempt.dueAt = NOW;
            attempt.submittedAt = NOW;
            attempt.possible = BigDecimal.TEN;
            attempt.points = BigDecimal.ONE;
            attempt.percent = new BigDecimal(passed ? "87.50" : "40.00");
            attempt.criticalRight = passed;
            attempt.passed = passed;
            attempt.persist();
            return attempt;
        });
    }

    public Practical practical(Enrolment enrolment, int number, boolean passed) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Practical observed = new Practical();
            observed.enrolment = enrolment;
            observed.activity = practical;
            observed.number = number;
            observed.assessor = Officers.borderGuard();
            observed.startedAt = NOW;
            observed.finishedAt = NOW;
            observed.passed = passed;
            observed.steps = new HashMap<>(Map.of("P1-01", passed, "P1-02", true));
            observed.persist();
            return observed;
        });
    }

    private static void present(Enrolment enrolment, LocalDate day, Attendance.Half half) {
        Attendance attendance = new Attendance();
        attendance.enrolment = enrolment;
        attendance.day = day;
        attendance.half = half;
        attendance.present = true;
        attendance.markedBy = enrolment.person;
        attendance.markedAt = NOW;
        attendance.persist();
    }

    private static Session session(CourseVersion version) {
        Session session = new Session();
        session.code = "T-" + UUID.randomUUID().toString().substring(0, 12);
        session.courseVersion = version;
        session.place = "Training yard";
        session.startsOn = TODAY.minusDays(1);
        session.endsOn = TODAY;
        session.seats = 200;
        session.language = "en";
        session.persist();
        return session;
    }

    private static CourseVersion version() {
        Course course = new Course();
        course.code = "T-" + UUID.randomUUID().toString().substring(0, 8);
        course.persist();
        CourseVersion version = new CourseVersion();
        version.course = course;
        version.number = 1;
        version.label = "2026.1";
        version.contentHash = UUID.randomUUID().toString().replace("-", "").repeat(2);
        version.frameworkLabel = "2026.1";
        version.publishedAt = NOW;
        LocalizedText title = LocalizedText.of("A small course");
        version.outline = new CourseOutline(
                course.code,
                "2026.1",
                title,
                title,
                2,
                600,
                2,
                List.of(),
                new CourseOutline.Passing(80, 75),
                List.of(),
                List.of(
                        module("M01", new CourseOutline.Target("SAF-2", 1)),
                        module("M02", new CourseOutline.Target("SAF-2", 2), new CourseOutline.Target("LAW-1", 1))));
        version.persist();
        return version;
    }

    private static CourseOutline.Module module(String code, CourseOutline.Target... targets) {
        return new CourseOutline.Module(code, 1, 120, LocalizedText.of(code), List.of(), List.of(targets));
    }

    private static void question(CourseVersion version, String code, String competency) {
        Question question = new Question();
        question.courseVersion = version;
        question.code = code;
        question.kind = Question.Kind.SINGLE;
        question.module = "M02";
        question.competency = competency;
        question.content = new Question.Content(
                LocalizedText.of("?"), List.of(), null, null, null, null, null, null, LocalizedText.of("!"), "");
        question.persist();
    }

    private static Activity activity(
            CourseVersion version,
            int position,
            Activity.Kind kind,
            String code,
            Activity.Quiz quiz,
            Activity.Checklist checklist) {
        Activity activity = new Activity();
        activity.courseVersion = version;
        activity.position = position;
        activity.module = "M02";
        activity.kind = kind;
        activity.code = code;
        activity.content = new Activity.Content(LocalizedText.of(code), 40, List.of(), quiz, checklist);
        activity.persist();
        return activity;
    }
}
