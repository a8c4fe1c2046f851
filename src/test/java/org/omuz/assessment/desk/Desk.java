package org.omuz.assessment.desk;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.assessment.SmallCourse;
import org.omuz.assessment.quiz.Attempt;
import org.omuz.course.Activity;
import org.omuz.course.CourseVersion;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;

/** Sessions with people in them, and a visitor who fills in forms as a browser does. */
public final class Desk {
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Dushanbe"));

    private Desk() {}

    public static Session session(Person teacher, LocalDate from, LocalDate to) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            CourseVersion version = SmallCourse.published();
            Session session = new Session();
            session.code = "T-" + UUID.randomUUID().toString().substring(0, 12);
            session.courseVersion = version;
            session.place = "Training yard";
            session.startsOn = from;
            session.endsOn = to;
            session.seats = 200;
            session.language = "en";
            session.instructors = Set.of(teacher);
            session.persist();
            return session;
        });
    }

    public static Enrolment enrol(Session session, Person person) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Enrolment enrolment = new Enrolment();
            enrolment.session = session;
            enrolment.person = person;
            enrolment.courseVersion = session.courseVersion;
            enrolment.enrolledAt = Instant.now();
            enrolment.persist();
            return enrolment;
        });
    }

    public static Enrolment enrol(Session session) {
        return enrol(session, Officers.customsOfficer());
    }

    static void sat(Enrolment enrolment, Activity quiz, Activity.Purpose purpose, String percent, boolean passed) {
        QuarkusTransaction.joiningExisting().run(() -> {
            Attempt attempt = new Attempt();
            attempt.enrolment = enrolment;
            attempt.activity = quiz;
            attempt.purpose = purpose;
            attempt.number = 1;
            attempt.startedAt = Instant.now();
            attempt.dueAt = Instant.now();
            attempt.submittedAt = Instant.now();
            attempt.possible = BigDecimal.TEN;
            attempt.points = BigDecimal.ONE;
            attempt.percent = new BigDecimal(percent);
            attempt.criticalRight = passed;
            attempt.passed = passed;
            attempt.persist();
        });
    }

    /** Posts as a browser that has the page open. */
    public static Response post(String page, String address, Map<String, String> form) {
        Response open = given().get(page);
        Matcher token =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(open.asString());
        if (!token.find()) {
            throw new AssertionError("no form on " + page + ": " + open.statusCode());
        }
        return given().redirects()
                .follow(false)
                .cookie("omuz-csrf", open.cookie("omuz-csrf"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token.group(1))
                .formParams(form)
                .post(address);
    }
}
