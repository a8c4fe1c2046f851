package org.omuz.assessment;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.assessment.desk.Desk;
import org.omuz.shared.form.FormCase;
import org.omuz.shared.form.FormCase.Filled;
import org.omuz.shared.form.FormCases;
import org.omuz.training.Forms;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;

/** Forms of the instructor's desk, and of the trainee's tests. */
@ApplicationScoped
@Unremovable
class TeachForms implements FormCases {
    private static final String TEACHER = "instructor";

    private static Session session() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Desk.session(Officers.linkedTo(TEACHER), Desk.TODAY.plusDays(30), Desk.TODAY.plusDays(33)));
    }

    private static Filled assessed() {
        String page = QuarkusTransaction.requiringNew().call(() -> {
            Person me = Officers.linkedTo(TEACHER);
            Session running = Desk.session(me, Desk.TODAY.minusDays(1), Desk.TODAY.plusDays(2));
            Enrolment one = Desk.enrol(running);
            return "/teach/sessions/" + running.id + "/practicals/" + one.id + "/"
                    + SmallCourse.activity(running.courseVersion, "P1").id;
        });
        Forms.from(page).post(page).then().statusCode(303);
        return new Filled(page, Map.of("note", "Slow with the tape", "finish", "false"));
    }

    private static Filled attempt() {
        org.omuz.training.learning.SmallCourse course = org.omuz.training.learning.SmallCourse.published();
        String page = "/me/enrolments/" + course.enrolled("trainee") + "/quizzes/" + course.preTest;
        String location =
                Forms.from(page).post(page).then().statusCode(303).extract().header("Location");
        return new Filled(location.substring(location.indexOf("/me/")), Map.of("q5", "2,5"));
    }

    @Override
    public List<FormCase> forms() {
        return List.of(
                new FormCase("/teach/sessions", TEACHER, () -> {
                    long course = QuarkusTransaction.requiringNew().call(() -> SmallCourse.published().id);
                    return new Filled(
                            "/teach/sessions/new",
                            Map.of(
                                    "course",
                                    "" + course,
                                    "place",
                                    "Training yard",
                                    "from",
                                    "2027-03-01",
                                    "to",
                                    "2027-03-04"));
                }),
                FormCase.again(
                        "/teach/sessions/{id}",
                        TEACHER,
                        () -> new Filled("/teach/sessions/" + session().id + "/edit", Map.of("place", "Yard B"))),
                new FormCase(
                        "/teach/sessions/{id}/cancel",
                        TEACHER,
                        () -> new Filled("/teach/sessions/" + session().id + "/edit", Map.of("reason", "Road closed"))),
                FormCase.again(
                        "/teach/sessions/{id}/practicals/{enrolmentId}/{activityId}/result",
                        TEACHER,
                        TeachForms::assessed),
                FormCase.again("/me/attempts/{id}/pages/{page}", "trainee", TeachForms::attempt));
    }

    @Override
    public Map<String, String> without() {
        String practical = "/teach/sessions/{id}/practicals/{enrolmentId}/{activityId}";
        Map<String, String> without = new HashMap<>(Map.of(
                practical,
                "a click; DeskPagesTest sends it twice",
                practical + "/assessor",
                "a click",
                practical + "/steps/{code}",
                "a choice of two, marked once",
                "/teach/sessions/{id}/attendance/{enrolmentId}",
                "a tap; DeskPagesTest doubles it",
                "/teach/sessions/{id}/attendance/rest",
                "a click",
                "/teach/sessions/{id}/completion",
                "a click; DeskPagesTest sends it twice",
                "/me/attempts/{id}/submit",
                "a click; AttemptPagesTest sends it twice",
                "/me/attempts/{id}/answers/{position}",
                "one question of the page of the test, sent by its script",
                "/me/enrolments/{id}/quizzes/{activityId}",
                "a click; AttemptPagesTest starts twice"));
        without.put("/me/enrolments/{id}/lessons/{activityId}/read", "a click");
        without.put("/courses/{code}/sessions/{id}/join", "a click; TrainingPagesTest joins twice at once");
        return without;
    }
}
