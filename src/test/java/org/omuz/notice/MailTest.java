package org.omuz.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.run.Member;
import org.omuz.shared.CentreClock;
import org.omuz.training.Forms;

/** Letters through a real SMTP server: in the reader's language, once, and not lost while the server is away. */
@QuarkusTest
@TestSecurity(user = "mail-administrator", roles = "administrator")
class MailTest {
    private static final Instant BEFORE = Instant.parse("2026-02-20T05:00:00Z");

    @ConfigProperty(name = "omuz.mail.port")
    int port;

    private GreenMail server;
    private Played run;

    @BeforeEach
    void begun() {
        Officers.linkedTo("mail-administrator");
        run = Played.planned();
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void ended() {
        server.stop();
        // what one test leaves waiting would be sent by the next
        QuarkusTransaction.requiringNew().run(() -> Notice.update("mail = ?1 where mail <> ?1", Notice.Mail.NONE));
    }

    private Person seated(String language) {
        Person person = Told.reachable(Officers.customsOfficer(), language);
        run.seat(person, Member.Role.PLAYER, "customs", "shift-leader");
        return person;
    }

    private List<MimeMessage> lettersTo(Person person) throws MessagingException {
        List<MimeMessage> letters = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals("p" + person.id + "@officers.example")) {
                letters.add(message);
            }
        }
        return letters;
    }

    /** Text of every part, decoded. */
    private static String whole(Object content) throws MessagingException, IOException {
        if (content instanceof MimeMultipart parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                text.append("[")
                        .append(part.getContentType().replaceAll("[;\\s].*", ""))
                        .append("]");
                text.append(whole(part.getContent()));
            }
            return text.toString();
        }
        return content instanceof InputStream in
                ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
                : content.toString();
    }

    @Test
    void saysInTheReadersLanguageWhatIsToBeKnownAndNoMore() throws Exception {
        server.start();
        Person officer = seated("ru");
        Told.jobAt(BEFORE);
        MimeMessage letter = lettersTo(officer).get(0);
        assertEquals("УЧЕНИЕ · Omuz: У вас есть место в учении «Spring run»", letter.getSubject());
        long id = Told.to(officer).get(0).id;
        assertTrue(letter.getMessageID().startsWith("<notice-" + id + "@"), letter.getMessageID());
        String text = whole(letter.getContent());
        assertTrue(text.contains("[text/plain]УЧЕНИЕ"), text);
        assertTrue(text.contains("2 мар. 2026") && text.contains("(Душанбе, UTC+5)"), text);
        assertTrue(text.contains("/me/notices/" + id) && text.contains("lang=\"ru\" dir=\"ltr\""), text);
        assertTrue(text.contains("BEGIN:VCALENDAR") && text.contains("DTSTART:20260302T040000Z"), text);
        assertTrue(GreenMailUtil.getHeaders(letter).contains("Auto-Submitted"));
        assertEquals(Notice.Mail.SENT, Told.to(officer).get(0).mail);
    }

    @Test
    void readsFromRightToLeftInDari() throws Exception {
        server.start();
        Person officer = seated("prs");
        Told.jobAt(BEFORE);
        String text = whole(lettersTo(officer).get(0).getContent());
        assertTrue(text.contains("lang=\"prs\" dir=\"rtl\"") && text.contains("جای دارید"), text);
    }

    @Test
    void isSentOnceByHoweverManyNodes() throws Exception {
        server.start();
        List<Person> officers = Stream.generate(() -> seated("en")).limit(6).toList();
        CentreClock.at(BEFORE, () -> Told.bean(InviteToRuns.class).invite());
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> Told.jobAt(BEFORE)))
                        .limit(4)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        // what met a server that was just coming up waits a minute
        Told.jobAt(BEFORE.plusSeconds(61));
        for (Person officer : officers) {
            assertEquals(1, lettersTo(officer).size());
        }
    }

    @Test
    void waitsForAServerThatIsAwayAndTheAdministratorSeesWhy() throws Exception {
        Person officer = seated("en");
        Told.jobAt(BEFORE);
        Notice waiting = Told.to(officer).get(0);
        assertEquals(Notice.Mail.WAITING, waiting.mail);
        assertEquals(1, waiting.tries);
        given().get("/centre/mail")
                .then()
                .statusCode(200)
                .body(containsString(officer.fullName()), containsString("refused"));
        server.start();
        Told.jobAt(BEFORE.plusSeconds(30));
        assertEquals(0, lettersTo(officer).size());
        Told.jobAt(BEFORE.plusSeconds(61));
        assertEquals(1, lettersTo(officer).size());
        Told.jobAt(BEFORE.plusSeconds(7_200));
        assertEquals(1, lettersTo(officer).size());
        assertEquals(Notice.Mail.SENT, Told.to(officer).get(0).mail);
    }

    @Test
    void isGivenUpAfterDaysAndSentWhenTheAdministratorSaysSo() throws Exception {
        Person officer = seated("en");
        Instant now = BEFORE;
        for (int i = 0; i < 40 && !mailOf(officer).equals(Notice.Mail.FAILED); i++) {
            Told.jobAt(now);
            now = now.plusSeconds(6 * 3600);
        }
        assertEquals(Notice.Mail.FAILED, mailOf(officer));
        given().get("/centre/mail").then().body(containsString("given up"));
        server.start();
        long id = Told.to(officer).get(0).id;
        Forms.from("/centre/mail").post("/centre/mail/" + id).then().statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> Notice.update("nextTryAt = ?1 where id = ?2", BEFORE, id));
        Told.jobAt(BEFORE);
        assertEquals(1, lettersTo(officer).size());
        given().get("/centre/mail").then().body(not(containsString("given up")));
    }

    private static Notice.Mail mailOf(Person officer) {
        List<Notice> told = Told.to(officer);
        return told.isEmpty() ? Notice.Mail.NONE : told.get(0).mail;
    }

    @Test
    void whatANewerNoticeOvertookIsNotSentAnyMore() throws Exception {
        Person officer = seated("en");
        Told.jobAt(BEFORE);
        run.seat(officer, Member.Role.EVALUATOR, null, null);
        server.start();
        Told.jobAt(BEFORE.plusSeconds(120));
        assertEquals(1, lettersTo(officer).size());
        assertTrue(whole(lettersTo(officer).get(0).getContent()).contains("valuator"));
    }
}
