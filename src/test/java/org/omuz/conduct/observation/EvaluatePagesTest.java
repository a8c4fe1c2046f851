package org.omuz.conduct.observation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Person;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Member;
import org.omuz.training.Forms;
import org.omuz.training.Statements;

/** Observations over HTTP: made, sent again, in conflict, with a photo, taken back, and for whom. */
@QuarkusTest
@TestSecurity(user = "evaluator", roles = "instructor")
class EvaluatePagesTest {
    private static final byte[] JPEG = Arrays.copyOf(jpeg(), 2_000);

    @Inject
    Statements statements;

    private Played run;
    private String page;

    @BeforeEach
    void anEvaluatorIsSignedIn() {
        run = Played.started().play(6);
        page = "/runs/" + run.id + "/evaluate";
        signIn(run.evaluator);
    }

    private static void signIn(Person person) {
        Played.signIn("evaluator", person);
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then();
    }

    private List<RunProjection.Observation> kept() {
        return run.staff(p -> new ArrayList<>(p.observations()));
    }

    private long member(Person person) {
        long[] id = new long[1];
        run.by(person, me -> id[0] = me.id);
        return id[0];
    }

    private static String[] fields(String command, String note, String... more) {
        List<String> fields = new ArrayList<>(List.of("command", command, "task", "T1", "rating", "S", "note", note));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void theGuideAndTheDefinitionsAreThere() {
        get(page)
                .statusCode(200)
                .body(containsString("Send the first report."))
                .body(containsString("Reading, place, cordon"))
                .body(containsString("Within 10 minutes of inject 2"))
                .body(containsString("Performed with major challenges"))
                .body(containsString("Gamma alarm"))
                .body(not(containsString("Send the report")));
        long sent = statements.during(() -> get(page).statusCode(200));
        assertTrue(sent <= 7, sent + " statements");
    }

    @Test
    void anObservationIsKeptOnceHoweverOftenItIsSent() {
        Forms form = Forms.from(page);
        String id = click();
        String seenAt = "2026-03-02T04:05:06Z";
        String[] fields = fields(
                id,
                "Reported in seven minutes",
                "inject",
                "2",
                "team",
                "customs",
                "observedAt",
                seenAt,
                "members",
                Long.toString(member(run.inspector)));
        form.queued(page, fields).then().statusCode(200);
        form.queued(page, fields).then().statusCode(200);
        form.post(page, fields).then().statusCode(303);
        String[] later = fields(
                id,
                "Reported in seven minutes",
                "inject",
                "2",
                "team",
                "customs",
                "observedAt",
                "2026-03-02T04:05:09Z",
                "members",
                Long.toString(member(run.inspector)));
        form.queued(page, later).then().statusCode(200);
        form.post(page, later).then().statusCode(303);
        assertEquals(1, kept().size());
        RunEvent.Observed what = kept().get(0).what();
        assertEquals(Instant.parse(seenAt), what.observedAt());
        assertEquals(List.of(member(run.inspector)), what.members());
        assertEquals("customs", what.team());
        get(page).body(containsString("Reported in seven minutes")).body(containsString("Қодиров Фаррух"));
    }

    @Test
    void aNoteThatIsTooLongIsKeptAndAllThatIsWrongIsNamed() {
        get(page).body(not(containsString("maxlength")));
        String note = "ж".repeat(4_002);
        Forms.from(page)
                .post(page, "command", click(), "task", "", "note", note)
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"task-problem\""), containsString("id=\"rating-problem\""),
                        containsString("id=\"note-problem\">At most 4000 characters fit here; there are 4002."),
                                containsString(note + "</textarea>"));
        Forms.from(page)
                .queued(page, fields(click(), note))
                .then()
                .statusCode(422)
                .body("field", equalTo("note"), "faults.ru.note", containsString("4002"));
    }

    @Test
    void theSameNumberWithOtherWordsIsAConflictThatIsShown() {
        Forms form = Forms.from(page);
        String id = click();
        form.queued(page, fields(id, "One", "observedAt", "2026-03-02T04:05:06Z"))
                .then()
                .statusCode(200);
        form.queued(page, fields(id, "Two", "observedAt", "2026-03-02T04:05:06Z"))
                .then()
                .statusCode(422)
                .contentType("application/json")
                .body(containsString("says something else"));
        assertEquals("One", kept().get(0).what().note());
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsLost() {
        Forms form = Forms.from(page);
        form.post(page, "command", click(), "task", "T9", "rating", "S", "note", "Seen")
                .then()
                .statusCode(422)
                .body(containsString("id=\"task-problem\""))
                .body(containsString(">Seen</textarea>"));
        form.post(page, "command", click(), "task", "T1", "rating", "Z", "note", "Seen")
                .then()
                .statusCode(422)
                .body(containsString("id=\"rating-problem\""));
        form.post(page, "command", click(), "task", "T1", "rating", "M", "note", " ")
                .then()
                .statusCode(422)
                .body(containsString("id=\"note-problem\""))
                .body(containsString("value=\"M\" checked"));
        form.post(page, fields(click(), "Seen", "members", Long.toString(member(run.simCell))))
                .then()
                .statusCode(422)
                .body(containsString("id=\"members-problem\""));
        form.post(page, fields(click(), "Seen", "members", "x")).then().statusCode(422);
        form.post(page, fields("", "Seen")).then().statusCode(422);
        assertEquals(0, kept().size());
        form.post(page, fields(click(), "Seen", "observedAt", "not a time"))
                .then()
                .statusCode(303);
        form.post(page, fields(click(), "Seen", "observedAt", "2999-01-01T00:00:00Z"))
                .then()
                .statusCode(303);
        assertTrue(
                kept().stream().noneMatch(o -> o.what().observedAt().isAfter(Instant.now())),
                "nothing is seen in the future");
    }

    @Test
    void aPhotoIsJudgedByItsContent() {
        String id = click();
        photographed(id, JPEG, "flipchart.jpg").statusCode(303);
        photographed(id, JPEG, "flipchart.jpg").statusCode(303);
        assertEquals(1, kept().size());
        given().get(page + "/photos/" + id).then().statusCode(200).contentType("image/jpeg");
        photographed(click(), "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "photo.png")
                .statusCode(422)
                .body(containsString("neither a JPEG nor a PNG"));
        photographed(click(), Arrays.copyOf(JPEG, (5 << 20) + 1), "photo.jpg")
                .statusCode(422)
                .body(containsString("larger than 5 MB"));
        byte[] other = Arrays.copyOf(JPEG, 3_000);
        photographed(id, other, "other.jpg").statusCode(422);
        assertEquals(1, kept().size());
        signIn(run.inspector);
        get(page + "/photos/" + id).statusCode(404);
    }

    private static byte[] jpeg() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "jpeg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private ValidatableResponse photographed(String id, byte[] bytes, String name) {
        return Forms.from(page)
                .upload(page, "photo", name, bytes, fields(id, "See the photo", "observedAt", "2026-03-02T04:05:06Z"))
                .then();
    }

    @Test
    void onesOwnIsTakenBackWithAReason() {
        Forms form = Forms.from(page);
        String id = click();
        form.post(page, fields(id, "Wrong team")).then().statusCode(303);
        String withdrawal = page + "/observations/" + id + "/withdrawal";
        form.post(withdrawal, "command", click(), "reason", " ")
                .then()
                .statusCode(422)
                .body(containsString("Give a reason"));
        form.post(withdrawal, "command", click(), "reason", "It was Border")
                .then()
                .statusCode(303);
        form.post(withdrawal, "command", click(), "reason", "It was Border")
                .then()
                .statusCode(303);
        form.post(page + "/observations/nothing/withdrawal", "command", click(), "reason", "x")
                .then()
                .statusCode(404);
        get(page).body(containsString("Withdrawn"));
        assertTrue(kept().get(0).withdrawn());
    }

    @Test
    void afterTheRunIsClosedOnlyWhatWasSeenBeforeIsTakenAndTheDeviceIsToldWhy() {
        Forms form = Forms.from(page);
        run.by(run.director, me -> bean(ConductRun.class).endPlay(me, click()));
        form.queued(page, fields(click(), "Said in the hot wash")).then().statusCode(200);
        run.by(run.director, me -> bean(ConductRun.class).close(me, click()));
        form.queued(page, fields(click(), "Seen in time, without a line", "observedAt", "2026-03-02T03:59:00Z"))
                .then()
                .statusCode(200);
        get(page).body(containsString("Seen in time, without a line"));
        form.queued(page, fields(click(), "Too late", "observedAt", "2026-03-03T04:00:00Z"))
                .then()
                .statusCode(422);
        form.queued(page, fields(click(), "Too late"))
                .then()
                .statusCode(422)
                .contentType("application/json")
                .body(containsString("exercise is closed"));
        get(page).statusCode(200).body(containsString("The run is closed"));
    }

    @Test
    void evaluatorsAndTheDirectorOnly() {
        for (Person other : List.of(run.inspector, run.simCell)) {
            signIn(other);
            get(page).statusCode(404);
        }
        signIn(run.director);
        get(page).statusCode(200);
        run.seat(run.evaluator, Member.Role.OBSERVER, null, null);
        signIn(run.evaluator);
        get(page).statusCode(404);
    }
}
