package org.omuz.assessment.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.assessment.SmallCourse;
import org.omuz.assessment.practical.Practical;
import org.omuz.assessment.practical.PracticalFinished;
import org.omuz.audit.AuditEntry;
import org.omuz.course.Activity;
import org.omuz.course.content.ImportContent;
import org.omuz.framework.FrameworkVersion;
import org.omuz.training.Statements;
import org.omuz.training.session.Attendance;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionCompleted;

@QuarkusTest
@TestSecurity(user = "instructor", roles = "instructor")
class DeskPagesTest {
    private static final Map<String, String> ALL_DONE = Map.of("-01", "true", "-02", "false", "-03", "true");

    @Singleton
    static class Heard {
        final List<Long> completed = new CopyOnWriteArrayList<>();
        final List<Long> practicals = new CopyOnWriteArrayList<>();

        void completed(@Observes SessionCompleted event) {
            completed.add(event.sessionId());
        }

        void finished(@Observes PracticalFinished event) {
            practicals.add(event.practicalId());
        }
    }

    @Inject
    Heard heard;

    @Inject
    Statements statements;

    @Inject
    ImportContent content;

    private Person me;
    private Session session;
    private Enrolment enrolment;

    @BeforeEach
    void aSessionThatEndsToday() {
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            if (FrameworkVersion.count() == 0) {
                content.from(Path.of("course-content"));
            }
        });
        QuarkusTransaction.requiringNew().run(() -> {
            me = Officers.linkedTo("instructor");
            session = Desk.session(me, Desk.TODAY.minusDays(3), Desk.TODAY);
            enrolment = Desk.enrol(session);
        });
    }

    @Test
    void theOwnSessionIsListedAndOpensItsDesk() {
        for (String typed :
                new String[] {session.code, session.code.replace("-", ""), "small COURSE " + session.code}) {
            given().queryParam("q", typed).get("/teach").then().statusCode(200).body(containsString(session.code));
            given().queryParam("q", typed)
                    .get("/teach/sessions.csv")
                    .then()
                    .statusCode(200)
                    .body(containsString(session.code));
        }
        given().queryParam("q", "nothing like it " + session.code)
                .get("/teach")
                .then()
                .body(not(containsString(session.code + "</bdi>")));
        given().get(desk()).then().statusCode(200).body(containsString("Қодиров"));
    }

    @Test
    void aDoubleTapIsOneMarkAndTheFirstAuthorStays() {
        for (int tap = 0; tap < 2; tap++) {
            mark("PRESENT").then().statusCode(303);
        }
        assertEquals(1, marks());
        mark("ABSENT").then().statusCode(303);
        assertEquals(1, marks());
        given().get(desk() + "/attendance" + half()).then().body(containsString(me.fullName()));
    }

    @Test
    void aTapThatWaitedForTheLineCarriesItsOwnTime() {
        Instant seen = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
        Map<String, String> waited = new HashMap<>(tap("ABSENT"));
        waited.put("observedAt", seen.toString());
        form("/attendance" + half(), "/attendance/" + enrolment.id, waited)
                .then()
                .statusCode(303);
        Instant marked = QuarkusTransaction.requiringNew()
                .call(() -> Attendance.<Attendance>find("enrolment.id", enrolment.id)
                        .firstResult()
                        .markedAt);
        assertEquals(seen, marked);
    }

    @Test
    void aTapFromTheDevicesQueueIsAnsweredInShort() {
        var page = given().get(desk() + "/attendance" + half());
        given().header("Omuz-Outbox", "1")
                .cookie("omuz-csrf", page.cookie("omuz-csrf"))
                .formParam(
                        "csrf-token",
                        page.asString().split("name=\"csrf-token\" value=\"")[1].split("\"")[0])
                .formParams(tap("PRESENT"))
                .post(desk() + "/attendance/" + enrolment.id)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
        assertEquals(1, marks());
    }

    @Test
    void aCorrectedMarkIsShownAsItIsNow() {
        for (String tap : List.of("PRESENT", "ABSENT", "PRESENT")) {
            mark(tap).then().statusCode(303);
            String page = given().get(desk() + "/attendance" + half()).asString();
            assertTrue(page.matches("(?s).*value=\"" + tap + "\"[^>]*aria-pressed=\"true\".*"), tap);
        }
    }

    @Test
    void aMarkIsTakenBackOnce() {
        mark("NONE").then().statusCode(303);
        mark("ABSENT");
        for (int tap = 0; tap < 2; tap++) {
            mark("NONE").then().statusCode(303);
            assertEquals(0, marks());
        }
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew()
                        .call(() -> AuditEntry.count("act = 'AttendanceTakenBack' and subjectId = ?1", enrolment.id)));
        mark("PRESENT").then().statusCode(303);
        assertEquals(1, marks());
    }

    @Test
    void theRestIsMarkedPresentAndTheAbsentStayAbsent() {
        QuarkusTransaction.requiringNew().run(() -> Desk.enrol(session));
        mark("ABSENT");
        form("/attendance" + half(), "/attendance/rest", Map.of("day", "" + Desk.TODAY, "half", "AM"))
                .then()
                .statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(1, Attendance.count("enrolment.session.id = ?1 and present = true", session.id));
            assertEquals(1, Attendance.count("enrolment.id = ?1 and present = false", enrolment.id));
        });
    }

    @Test
    void manyTapsOfManyInstructorsAtOnceAllCount() throws Exception {
        List<Enrolment> people = QuarkusTransaction.requiringNew()
                .call(() -> IntStream.range(0, 12)
                        .mapToObj(i -> Desk.enrol(session))
                        .toList());
        String page = desk() + "/attendance" + half();
        List<Callable<Integer>> taps = new ArrayList<>();
        for (Enrolment one : people) {
            taps.add(() -> Desk.post(page, desk() + "/attendance/" + one.id, tap("ABSENT"))
                    .statusCode());
            taps.add(() -> Desk.post(page, desk() + "/attendance/" + one.id, tap("ABSENT"))
                    .statusCode());
            String practical = desk() + "/practicals/" + one.id + "/" + activity("P1").id;
            taps.add(() -> Desk.post(practical, practical, Map.of()).statusCode());
            taps.add(() -> Desk.post(practical, practical, Map.of()).statusCode());
        }
        taps.add(() -> Desk.post(page, desk() + "/attendance/rest", Map.of("day", "" + Desk.TODAY, "half", "AM"))
                .statusCode());
        ExecutorService phones = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> answer : phones.invokeAll(taps)) {
                assertEquals(303, answer.get());
            }
        } finally {
            phones.shutdown();
        }
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(13, Attendance.count("enrolment.session.id", session.id));
            assertEquals(12, Attendance.count("enrolment.session.id = ?1 and present = false", session.id));
            assertEquals(12, Practical.count("enrolment.session.id", session.id));
        });
    }

    @Test
    void tapsOfTwoPhonesOnOnePracticalAreAllKept() throws Exception {
        String page = practical("P1");
        start(page);
        List<Callable<Integer>> taps = ALL_DONE.entrySet().stream()
                .<Callable<Integer>>map(e ->
                        () -> Desk.post(page, page + "/steps/P1" + e.getKey(), Map.of("done", e.getValue()))
                                .statusCode())
                .toList();
        ExecutorService phones = Executors.newFixedThreadPool(3);
        try {
            for (Future<Integer> answer : phones.invokeAll(taps)) {
                assertEquals(303, answer.get());
            }
        } finally {
            phones.shutdown();
        }
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        3,
                        Practical.of(enrolment.id, activity("P1").id)
                                .get(0)
                                .steps
                                .size()));
    }

    @Test
    void daysOutsideTheSessionAreNotMarked() {
        Map<String, String> outside = Map.of("day", "" + Desk.TODAY.plusDays(1), "half", "AM", "mark", "PRESENT");
        form("/attendance" + half(), "/attendance/" + enrolment.id, outside)
                .then()
                .statusCode(404);
        Map<String, String> nonsense = Map.of("day", "yesterday", "half", "XX", "mark", "PRESENT");
        form("/attendance" + half(), "/attendance/" + enrolment.id, nonsense)
                .then()
                .statusCode(404);
        assertEquals(0, marks());
    }

    @Test
    void tomorrowIsNotMarkedToday() {
        Session running =
                QuarkusTransaction.requiringNew().call(() -> Desk.session(me, Desk.TODAY, Desk.TODAY.plusDays(2)));
        Enrolment there = QuarkusTransaction.requiringNew().call(() -> Desk.enrol(running));
        String page = "/teach/sessions/" + running.id + "/attendance";
        Desk.post(
                        page,
                        page + "/" + there.id,
                        Map.of("day", "" + Desk.TODAY.plusDays(1), "half", "AM", "mark", "PRESENT"))
                .then()
                .statusCode(422)
                .body(containsString("not before they come"));
    }

    @Test
    void somebodyElsesSessionIsNotThere() {
        Session other = QuarkusTransaction.requiringNew()
                .call(() -> Desk.session(Officers.borderGuard(), Desk.TODAY, Desk.TODAY));
        Enrolment there = QuarkusTransaction.requiringNew().call(() -> Desk.enrol(other));
        String base = "/teach/sessions/" + other.id;
        for (String page : List.of(
                "",
                "/attendance",
                "/practicals",
                "/results",
                "/results/results.csv",
                "/results/results.xlsx",
                "/completion",
                "/edit",
                "/sheet")) {
            given().get(base + page).then().statusCode(404);
        }
        form("/attendance" + half(), "/../" + other.id + "/attendance/" + there.id, tap("PRESENT"))
                .then()
                .statusCode(404);
        Desk.post(desk() + "/completion", base + "/completion", Map.of()).then().statusCode(404);
        // a foreign person through the own session
        form("/attendance" + half(), "/attendance/" + there.id, tap("PRESENT"))
                .then()
                .statusCode(404);
        given().get(desk() + "/practicals/" + there.id + "/" + activity("P1").id)
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void anAdministratorSeesEverySession() {
        QuarkusTransaction.requiringNew().run(() -> Officers.linkedTo("administrator"));
        given().get(desk()).then().statusCode(200);
        given().get("/teach?q=" + session.code).then().body(containsString(session.code));
        String practical = practical("P1");
        Desk.post("/teach/sessions/new", practical, Map.of())
                .then()
                .statusCode(422)
                .body(containsString("Only instructors"));
    }

    @Test
    void aMissedCriticalStepFailsAndARetestIsANewNumber() {
        String page = practical("P1");
        start(page);
        see(page, "P1", Map.of("-01", "true", "-02", "true", "-03", "false"));
        finish(page, Map.of()).then().statusCode(303);
        given().get(page).then().body(containsString("Not passed")).body(containsString("Turns back in time."));
        Desk.post(page, page + "/steps/P1-03", Map.of("done", "true")).then().statusCode(422);
        start(page);
        see(page, "P1", ALL_DONE);
        finish(page, Map.of()).then().statusCode(303);
        given().get(page).then().body(containsString("Every critical step was done."));
        QuarkusTransaction.requiringNew().run(() -> {
            List<Practical> all = Practical.of(enrolment.id, activity("P1").id);
            assertEquals(List.of(1, 2), all.stream().map(p -> p.number).toList());
            assertEquals(List.of(false, true), all.stream().map(p -> p.passed).toList());
            assertTrue(heard.practicals.containsAll(all.stream().map(p -> p.id).toList()));
        });
        Desk.post("/teach/sessions/new", page, Map.of()).then().statusCode(422).body(containsString("passed already"));
    }

    @Test
    void openStepsAreListedAtTheEndAndTheNoteIsKept() {
        String page = practical("P2");
        start(page);
        finish(page, Map.of("note", "Hurried <b>"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#P2-02\""))
                .body(containsString("Hurried &lt;b&gt;"));
        finish(page, Map.of("stopped", "true", "note", "Left the lane")).then().statusCode(303);
        given().get(page).then().body(containsString("Left the lane")).body(containsString("Not passed"));
    }

    @Test
    void startingTwiceAndFinishingTwiceIsOnce() {
        String page = practical("P1");
        start(page);
        Desk.post(page, page, Map.of()).then().statusCode(303);
        see(page, "P1", ALL_DONE);
        finish(page, Map.of());
        Desk.post("/teach/sessions/new", page + "/result", Map.of("finish", "true"))
                .then()
                .statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            List<Practical> all = Practical.of(enrolment.id, activity("P1").id);
            assertEquals(1, all.size());
            assertEquals(
                    1,
                    heard.practicals.stream()
                            .filter(id -> id.equals(all.get(0).id))
                            .count());
        });
    }

    @Test
    void nobodyAssessesOneself() {
        Enrolment own = QuarkusTransaction.requiringNew().call(() -> Desk.enrol(session, me));
        String page = desk() + "/practicals/" + own.id + "/" + activity("P1").id;
        given().get(page).then().statusCode(200);
        Desk.post("/teach/sessions/new", page, Map.of()).then().statusCode(422).body(containsString("Nobody assesses"));
    }

    @Test
    void completingTwiceDecidesOnceAndSaysWhy() {
        Enrolment second = QuarkusTransaction.requiringNew().call(() -> {
            Enrolment able = Desk.enrol(session);
            for (int day = 0; day < 4; day++) {
                for (Attendance.Half half : Attendance.Half.values()) {
                    Attendance mark = new Attendance();
                    mark.enrolment = able;
                    mark.day = session.startsOn.plusDays(day);
                    mark.half = half;
                    mark.present = true;
                    mark.markedBy = me;
                    mark.markedAt = java.time.Instant.now();
                    mark.persist();
                }
            }
            Desk.sat(able, activity("post-test"), Activity.Purpose.POST, "85", true);
            return able;
        });
        for (String code : List.of("P1", "P2")) {
            String page = desk() + "/practicals/" + second.id + "/" + activity(code).id;
            start(page);
            see(page, code, ALL_DONE);
            finish(page, Map.of());
        }
        given().get(desk() + "/completion")
                .then()
                .statusCode(200)
                .body(containsString("Attendance: present in 0 of 8 half-days; 80 % are asked."))
                .body(containsString("Test not passed"))
                .body(containsString("Practicals not passed: P1, P2"));
        given().cookie("omuz-language", "prs")
                .get(desk() + "/completion")
                .then()
                .body(containsString("حاضری: ۰ از ۸ نیم‌روز؛ ۸۰ ٪"), containsString("P1، P2"));
        given().cookie("omuz-language", "prs")
                .get(desk() + "/sheet")
                .then()
                .body(containsString("<td class=\"n\">۱</td>"), not(containsString("<td class=\"n\">1</td>")));
        for (int click = 0; click < 2; click++) {
            Desk.post("/teach/sessions/new", desk() + "/completion", Map.of())
                    .then()
                    .statusCode(303);
        }
        assertEquals(1, heard.completed.stream().filter(session.id::equals).count());
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(Session.State.COMPLETED, Session.<Session>findById(session.id).state);
            assertEquals(Enrolment.State.COMPLETED, Enrolment.<Enrolment>findById(second.id).state);
            assertEquals(Enrolment.State.NOT_COMPLETED, Enrolment.<Enrolment>findById(enrolment.id).state);
        });
        Desk.post("/teach/sessions/new", desk() + "/attendance/" + enrolment.id, tap("PRESENT"))
                .then()
                .statusCode(422);
        String reason = "Attendance: present in 0 of 8 half-days; 80 % are asked.";
        given().get(desk()).then().statusCode(200).body(containsString("Not completed"), containsString(reason));
        given().get(desk() + "/completion")
                .then()
                .statusCode(200)
                .body(containsString(reason), containsString("Practicals not passed: P1, P2"));
    }

    @Test
    @TestSecurity(
            user = "instructor",
            roles = {"instructor", "trainee"})
    void whoDidNotCompleteReadsWhy() {
        Desk.post("/teach/sessions/new", desk() + "/completion", Map.of())
                .then()
                .statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> Person.update("account = null where account = 'instructor'"));
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update("account = 'instructor' where id = ?1", enrolment.person.id));
        given().get("/me/enrolments/" + enrolment.id)
                .then()
                .statusCode(200)
                .body(
                        containsString("The course was not completed, because:"),
                        containsString("Attendance: present in 0 of 8 half-days"),
                        containsString("Practicals not passed: P1, P2"),
                        containsString("not done"),
                        not(containsString("with your instructor")));
    }

    @Test
    @TestSecurity(
            user = "instructor",
            roles = {"instructor", "trainee"})
    void whoFailedAPracticalReadsTheResultTheMissedStepsAndTheNote() {
        String page = practical("P1");
        start(page);
        see(page, "P1", Map.of("-01", "true", "-02", "false", "-03", "false"));
        finish(page, Map.of("note", "Walked past the alarm")).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> Person.update("account = null where account = 'instructor'"));
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update("account = 'instructor' where id = ?1", enrolment.person.id));
        String own = "/me/enrolments/" + enrolment.id + "/practicals/" + activity("P1").id;
        given().get("/me/enrolments/" + enrolment.id)
                .then()
                .statusCode(200)
                .body(containsString(own), containsString("Not passed"));
        given().get(own)
                .then()
                .statusCode(200)
                .body(
                        containsString("Not passed"),
                        containsString("Turns back in time."),
                        containsString("Other steps that were not done:"),
                        containsString("Walked past the alarm"));
        given().cookie("omuz-language", "prs").get(own).then().body(containsString("class=\"note\""));
        given().get("/me/enrolments/" + enrolment.id + "/practicals/" + activity("P2").id)
                .then()
                .statusCode(404);
    }

    @Test
    void aSessionIsNotCompletedBeforeItsLastDay() {
        Session running =
                QuarkusTransaction.requiringNew().call(() -> Desk.session(me, Desk.TODAY, Desk.TODAY.plusDays(1)));
        String page = "/teach/sessions/" + running.id + "/completion";
        Desk.post("/teach/sessions/new", page, Map.of()).then().statusCode(422);
        given().get(page).then().statusCode(200);
    }

    @Test
    void resultsShowGainAndTheSpreadsheetHasNoFormula() {
        QuarkusTransaction.requiringNew().run(() -> {
            Person tricky = Officers.customsOfficer();
            Person.<Person>findById(tricky.id).familyName = "=HYPERLINK(1)";
            Enrolment there = Desk.enrol(session, tricky);
            Desk.sat(there, activity("post-test"), Activity.Purpose.POST, "85", true);
        });
        given().get(desk() + "/results").then().statusCode(200).body(containsString("85"));
        given().get(desk() + "/results/results.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("'=HYPERLINK(1)"))
                .body(not(containsString("\n=")))
                .body(containsString("85.00"));
    }

    @Test
    void pagesSendAsManyStatementsForFiftyPeopleAsForOne() {
        for (String page : List.of("", "/attendance" + half(), "/practicals", "/results", "/completion", "/sheet")) {
            given().get(desk() + page).then().statusCode(200);
        }
        Map<String, Long> few = statements();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 50; i++) {
                Enrolment there = Desk.enrol(session);
                Desk.sat(there, activity("post-test"), Activity.Purpose.POST, "60", false);
            }
        });
        Map<String, Long> many = statements();
        assertEquals(few, many);
        assertTrue(many.values().stream().allMatch(n -> n <= 14), many.toString());
    }

    private Map<String, Long> statements() {
        Map<String, Long> counts = new HashMap<>();
        for (String page : List.of("", "/attendance" + half(), "/practicals", "/results", "/completion", "/sheet")) {
            counts.put(
                    page,
                    statements.during(() -> given().get(desk() + page).then().statusCode(200)));
        }
        return counts;
    }

    private String desk() {
        return "/teach/sessions/" + session.id;
    }

    private String practical(String code) {
        return desk() + "/practicals/" + enrolment.id + "/" + activity(code).id;
    }

    private Activity activity(String code) {
        return QuarkusTransaction.joiningExisting().call(() -> SmallCourse.activity(session.courseVersion, code));
    }

    private static String half() {
        return "?day=" + Desk.TODAY + "&half=AM";
    }

    private static Map<String, String> tap(String mark) {
        return Map.of("day", "" + Desk.TODAY, "half", "AM", "mark", mark);
    }

    private io.restassured.response.Response mark(String tap) {
        return form("/attendance" + half(), "/attendance/" + enrolment.id, tap(tap));
    }

    private io.restassured.response.Response form(String page, String address, Map<String, String> fields) {
        return Desk.post(desk() + page, desk() + address, fields);
    }

    private static void start(String page) {
        Desk.post(page, page, Map.of()).then().statusCode(303).header("Location", endsWith(page));
    }

    private static void see(String page, String code, Map<String, String> steps) {
        steps.forEach((step, done) -> Desk.post(page, page + "/steps/" + code + step, Map.of("done", done))
                .then()
                .statusCode(303));
    }

    private static io.restassured.response.Response finish(String page, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("finish", "true");
        return Desk.post(page, page + "/result", form);
    }

    private long marks() {
        return QuarkusTransaction.requiringNew().call(() -> Attendance.count("enrolment.id", enrolment.id));
    }
}
