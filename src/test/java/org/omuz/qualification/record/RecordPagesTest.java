package org.omuz.qualification.record;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;

@QuarkusTest
@TestSecurity(user = "record-trainee", roles = "trainee")
class RecordPagesTest {
    @Inject
    SessionFactory sessions;

    private Person me;

    @BeforeEach
    void me() {
        Qualified.framework();
        me = Officers.linkedTo("record-trainee");
    }

    @Test
    void anEmptyRecordSaysWhatToDo() {
        given().get("/me/record")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/courses\""), containsString("gap"));
    }

    @Test
    @TestSecurity(user = "record-keeper", roles = "administrator")
    void whoIsNobodysTraineeIsLedToNoPageOfTheirOwn() {
        Person keeper = QuarkusTransaction.requiringNew().call(() -> Officers.linkedTo("record-keeper"));
        given().get("/centre/people/" + keeper.id).then().statusCode(200).body(not(containsString("/me/record")));
    }

    @Test
    void tellsWhatIHoldUntilWhenAndWhy() {
        Qualified.holds(me, "DET-1", 2, DeliveredCourse.TODAY);
        given().get("/me/record")
                .then()
                .statusCode(200)
                .body(
                        containsString("held until"),
                        containsString("<progress"),
                        containsString("DET-1, level 2, by the rules of 2026.2"),
                        containsString("Observed practical"));
    }

    @Test
    @TestSecurity(user = "record-rich", roles = "trainee")
    void aPartOfWhatIsHeldIsCalledAPart() {
        Person rich = QuarkusTransaction.requiringNew().call(() -> Officers.linkedTo("record-rich"));
        List<String> codes = List.of("DET-1", "DET-2", "SAF-1", "SAF-2", "SAF-3", "LAW-1", "LAW-2", "HAZ-1", "HAZ-2");
        for (String held : codes) {
            Qualified.holds(rich, held, 2, DeliveredCourse.TODAY);
        }
        given().get("/me").then().statusCode(200).body(matchesPattern("(?s).*Shown here: 5 of [6-9],.*"));
    }

    @Test
    void speaksRussian() {
        given().header("Accept-Language", "ru")
                .get("/me/record")
                .then()
                .statusCode(200)
                .body(containsString("Моя квалификация"), not(containsString("What I hold")));
    }

    @Test
    void sendsFewStatements() {
        given().get("/me/record");
        var statistics = sessions.getStatistics();
        statistics.clear();
        given().get("/me/record").then().statusCode(200);
        // two of them for the courses that close gaps and their next sessions, however many gaps there are
        assertTrue(statistics.getPrepareStatementCount() <= 8, "" + statistics.getPrepareStatementCount());
    }
}
