package org.omuz.conduct.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.audit.AuditEntry;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.act.React;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.training.Forms;

/** The printed report says what the page says, in the language asked for, and is marked as an exercise. */
@QuarkusTest
@TestSecurity(user = "document-director", roles = "instructor")
class ReportDocumentPagesTest {
    private Played run;

    @BeforeEach
    void evaluated() {
        Person me = Officers.linkedTo("document-director");
        run = Played.planned(SmallExercise.published(), me);
        run.by(me, by -> bean(ConductRun.class).start(by, click()));
        run.play(18);
        String decision = run.messageOf("3");
        run.by(
                run.shiftLeader,
                by -> bean(React.class).decide(by, click(), decision, "hold", "The law does not allow it"));
        run.observed(run.evaluator, RunEvent.Rating.S, "Place & reading < told", "2", null, run.inspector);
        run.by(me, by -> bean(ConductRun.class).endPlay(by, click()));
        run.by(
                me,
                by -> bean(Observe.class)
                        .rateJointly(by, click(), "O1", RunEvent.Rating.M, "Доклад опоздал.\nThe list was old.", 0));
        run.by(
                me,
                by -> bean(Observe.class)
                        .note(
                                by,
                                click(),
                                new RunEvent.Noted(
                                        RunEvent.Remark.IMPROVEMENT,
                                        "Call numbers were out of date",
                                        "O1",
                                        List.of(run.run().lastSeq() - 3))));
        String plan = "/runs/" + run.id + "/report/actions";
        Forms.from(plan + "/new")
                .post(
                        plan,
                        "text",
                        "Renew the list of call numbers",
                        "agency",
                        "T-CUSTOMS",
                        "dueOn",
                        LocalDate.now().plusYears(2).toString(),
                        "click",
                        click())
                .then()
                .statusCode(303);
    }

    private String text(String query) throws IOException {
        byte[] pdf = given().get("/runs/" + run.id + "/report.pdf" + query)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        Files.write(Path.of("target", "report" + query.replaceAll("\\W+", "-") + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void followsTheOutline() throws IOException {
        String text = text("");
        int at = 0;
        for (String part : List.of(
                "Exercise – exercise – exercise",
                "After-action report",
                "1. Overview",
                "2. Objectives and ratings",
                "3. Analysis of objectives",
                "Place & reading < told",
                "4. Strengths",
                "5. Areas for improvement",
                "Call numbers were out of date",
                "6. Hot wash",
                "7. Response times",
                "Appendix A. Improvement plan",
                "Renew the list of call numbers",
                "Appendix B. Participation",
                "Agency T-CUSTOMS")) {
            int found = text.indexOf(part, at);
            assertTrue(found >= at, part + " not after " + at + " in " + text);
            at = found;
        }
        assertTrue(text.contains("Доклад опоздал."));
        assertFalse(text.contains(run.inspector.fullName()));
        assertTrue(text("?names=true").contains(run.inspector.fullName()));
    }

    @Test
    void aPhotoStandsWithItsObservationOnThePageAndOnPaper() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1_600, 1_200, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        String page = "/runs/" + run.id + "/evaluate";
        Forms.from(page)
                .upload(
                        page,
                        "photo",
                        "flipchart.jpg",
                        jpeg.toByteArray(),
                        "command",
                        click(),
                        "task",
                        "T1",
                        "rating",
                        "P",
                        "note",
                        "The flipchart")
                .then()
                .statusCode(303);
        String report = "/runs/" + run.id + "/report";
        String address = given().get(report)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("(?s).*<img class=\"photo\" src=\"(/runs/[^\"]+)\" alt=\"Photo: The flipchart\".*", "$1");
        given().get(address).then().statusCode(200).contentType("image/jpeg");
        given().get(report + "/ratings/T1").then().body(containsString(address));
        byte[] pdf = given().get(report + ".pdf").asByteArray();
        int images = 0;
        try (var document = Loader.loadPDF(pdf)) {
            for (var sheet : document.getPages()) {
                for (var name : sheet.getResources().getXObjectNames()) {
                    images += sheet.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        assertEquals(1, images);
        assertTrue(pdf.length < 250_000, pdf.length + " bytes");
    }

    @Test
    void isInRussianWhenAskedAndMarksARehearsal() throws IOException {
        QuarkusTransaction.requiringNew().run(() -> Run.update("rehearsal = true where id = ?1", run.id));
        String text = text("?lang=ru");
        assertTrue(
                text.contains("репетиция")
                        && text.contains("Отчёт об учении")
                        && text.contains("Отправить первое донесение."),
                text);
        assertFalse(text.contains("Response times"));
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew()
                        .call(() -> AuditEntry.count("act = 'ReportPrinted' and subjectId = ?1", run.id)));
    }

    @Test
    void otherLanguagesAreRefusedWithAReason() {
        given().get("/runs/" + run.id + "/report.pdf?lang=prs")
                .then()
                .statusCode(422)
                .body(containsString("lang=ru"));
        given().get("/runs/" + run.id + "/report.pdf?lang=../x").then().statusCode(422);
    }
}
