package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.omuz.standalone.Node;

/**
 * One officer, from import to a verified certificate and an audited qualification, and to its revocation: everybody
 * signs in through the real Keycloak, and every page on the way is looked at in English and in Dari.
 */
class WalkingCentreIT {
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Dushanbe")).toString();
    private static final String PEOPLE = """
            personnel_number;family_name;given_name;name_latin;name_arabic;sex;rank;email;\
            language;agency;duty_station;role;posted_from
            %1$s;Қодиров;Ҷамшед;Jamshed Qodirov;;M;inspector;%1$s@officers.example;\
            tg;TJ-CU-2;TJ-CU-2-P1;FLO-CU;2026-01-15
            %1$s-2;=1+1;Ситора;;;F;;;tg;TJ-CU-2;TJ-CU-2-P1;FLO-CU;2026-01-15
            """;

    private final Newcomer newcomer = Newcomer.fresh();
    private final AnswerSheet answers = new AnswerSheet("RN-101");
    private Browser browser;
    private Browser.Visit administrator;
    private Browser.Visit manager;
    private Browser.Visit instructor;
    private Browser.Visit officer;

    @Test
    void oneOfficerFromSignInToAVerifiedCertificateAndAnAuditedQualification() throws Exception {
        try (Browser opened = Browser.at(Node.shared().address)) {
            browser = opened;
            administrator = browser.signIn("en", "administrator", "administrator");
            String temporary = importAndCreateAccount();
            manager = browser.signIn("en", "manager", "manager");
            managerSees("gap", "before");
            officer = firstSignIn(temporary);
            instructor = browser.signIn("en", "instructor", "instructor");
            String session = planSession();
            String enrolment = join(session);
            sit(enrolment, "Pre-test", "pre");
            readEveryLesson(enrolment);
            sit(enrolment, "Post-test", "post");
            markAttendance(session);
            observePracticals(session);
            complete(session);
            String verify = downloadCertificate();
            verifierSees(verify, "Valid", "valid");
            officer.open("/me/record").lookInBoth("record");
            managerSees("held", "after");
            revoke();
            verifierSees(verify, "was revoked", "revoked");
            auditTrailTells();
        }
    }

    private String importAndCreateAccount() {
        administrator.open("/centre").lookInBoth("centre");
        administrator.open("/centre/people/import").lookInBoth("import");
        administrator.page.setInputFiles(
                "#file",
                new FilePayload(
                        "people.csv",
                        "text/csv",
                        PEOPLE.formatted(newcomer.number()).getBytes(StandardCharsets.UTF_8)));
        administrator.press("main form[enctype] button");
        administrator.lookInBoth("import-preview");
        administrator.press("main form.first button");
        administrator.lookInBoth("import-done");
        administrator.open("/centre/people?q=" + newcomer.number()).lookInBoth("people");
        administrator.press("main table a");
        administrator.lookInBoth("person");
        String temporary = newcomer.account(administrator);
        administrator.look("account");
        return temporary;
    }

    private Browser.Visit firstSignIn(String temporary) {
        return newcomer.signIn(browser, temporary).lookInBoth("me-empty");
    }

    private String planSession() {
        instructor.open("/teach").lookInBoth("teach");
        instructor.open("/teach/sessions/new").lookInBoth("session-new");
        instructor.page.fill("#place", "Dushanbe");
        instructor.page.fill("#from", TODAY);
        instructor.page.fill("#to", TODAY);
        instructor.page.fill("#seats", "5");
        instructor.page.locator("[name=instructors]").all().forEach(Locator::check);
        instructor.press("main form.panel button.btn-primary");
        instructor.look("session-shorter");
        instructor.page.fill("#shorter", "Everything is held on one day.");
        instructor.press("main form.panel button.btn-primary");
        instructor.lookInBoth("desk-empty");
        return instructor.page.url().replaceAll(".*/sessions/(\\d+).*", "$1");
    }

    private String join(String session) {
        officer.open("/courses").lookInBoth("courses");
        officer.open("/courses/RN-101").lookInBoth("course");
        officer.press("form[action$='/sessions/" + session + "/join'] button");
        officer.open("/me").lookInBoth("me-enrolled");
        officer.press("main a[href^='/me/enrolments/']");
        return officer.page.url().replaceAll(".*/enrolments/(\\d+).*", "$1");
    }

    private void sit(String enrolment, String title, String name) {
        officer.open("/me/enrolments/" + enrolment).lookInBoth("outline-" + name);
        officer.press("main li a:has-text('" + title + "')");
        officer.lookInBoth(name + "-rules");
        officer.press("main form button.btn-primary");
        for (int page = 1; page <= 4; page++) {
            answers.answer(officer.page);
            if (page == 1) {
                officer.look(name + "-page");
            }
            officer.press("main form button[value=" + (page < 4 ? "next" : "summary") + "].btn-primary");
        }
        officer.lookInBoth(name + "-summary");
        officer.press("main form[action$='/submit'] button");
        officer.lookInBoth(name + "-result").shows("100");
    }

    private void readEveryLesson(String enrolment) {
        officer.open("/me/enrolments/" + enrolment);
        List<String> lessons = officer.page.locator("a[href*='/lessons/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        assertEquals(30, lessons.size());
        for (String lesson : lessons) {
            officer.open(lesson);
            if (lesson.equals(lessons.get(9))) {
                officer.lookInBoth("lesson")
                        .phone()
                        .look("lesson-phone")
                        .dark()
                        .look("lesson-phone-dark")
                        .desktop();
            }
            officer.press("form[action$='/read'] button");
        }
    }

    private void markAttendance(String session) {
        for (String half : List.of("AM", "PM")) {
            instructor.phone().open("/teach/sessions/%s/attendance?day=%s&half=%s".formatted(session, TODAY, half));
            instructor.page.locator(".tap-yes").first().click();
            instructor.page.locator(".outbox .is-sent").waitFor();
            instructor.page.locator("#marks .take-back").first().waitFor();
        }
        instructor.lookInBoth("attendance");
    }

    private void observePracticals(String session) {
        instructor.open("/teach/sessions/" + session + "/practicals").lookInBoth("practicals");
        List<String> cells = instructor.page.locator("a.cell").all().stream()
                .map(cell -> cell.getAttribute("href"))
                .toList();
        assertEquals(5, cells.size());
        for (String cell : cells) {
            instructor.open(cell).press("main form button.wide-tap");
            int steps = instructor.page.locator(".tap-yes").count();
            for (int step = 0; step < steps; step++) {
                instructor.page.locator(".tap-yes").nth(step).click();
                instructor
                        .page
                        .locator("li.step")
                        .nth(step)
                        .locator(".tap-yes[aria-pressed=true]")
                        .waitFor();
            }
            if (cell.equals(cells.get(0))) {
                instructor.lookInBoth("checklist");
            }
            instructor.press("button[name=finish][value=true]");
        }
        instructor.lookInBoth("checklist-finished").desktop();
    }

    private void complete(String session) {
        instructor.open("/teach/sessions/" + session + "/results").lookInBoth("results");
        instructor.open("/teach/sessions/" + session + "/completion").lookInBoth("completion");
        instructor.press("form[action$='/completion'] button");
        instructor.open("/teach/sessions/" + session).lookInBoth("desk-completed");
    }

    /** What the QR code on the paper says. */
    private String downloadCertificate() throws Exception {
        officer.open("/me").lookInBoth("me-certified");
        Download download = officer.page.waitForDownload(
                () -> officer.page.locator("a[href^='/certificates/']").first().click());
        Path file = Path.of("target", "screenshots", "certificate.pdf");
        download.saveAs(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    private void verifierSees(String address, String verdict, String name) {
        assertTrue(address.contains("/verify/"), address);
        try (Browser.Visit anybody = browser.visit("en")) {
            anybody.open(address.replaceAll("^https?://[^/]+", ""))
                    .lookInBoth("verify-" + name)
                    .shows(verdict);
        }
    }

    private void managerSees(String state, String name) {
        manager.open("/agency").lookInBoth("agency-" + name);
        manager.open("/agency/matrix?q=" + newcomer.number()).lookInBoth("matrix-" + name);
        Locator cell = manager.page.locator("td a[href*='.SAF-2']").first();
        assertTrue(cell.innerText().toLowerCase(Locale.ROOT).contains(state), cell.innerText());
        manager.open("/agency/matrix" + cell.getAttribute("href")).lookInBoth("why-" + name);
        if (state.equals("held")) {
            manager.shows("Observed practical");
        }
    }

    private void revoke() {
        administrator.open("/centre/certificates?person=" + newcomer.number()).lookInBoth("certificates");
        administrator.press("main tbody th a");
        administrator.lookInBoth("certificate");
        administrator.page.locator("details.revoke summary").click();
        administrator.page.fill("#reason", "Issued to the wrong person");
        administrator.page.check("#confirmed");
        administrator.press("form[action$='/revoke'] button");
        administrator.lookInBoth("certificate-revoked").shows("Issued to the wrong person");
    }

    private void auditTrailTells() {
        administrator.open("/centre/audit").lookInBoth("audit");
        administrator.shows("Certificate revoked");
    }
}
