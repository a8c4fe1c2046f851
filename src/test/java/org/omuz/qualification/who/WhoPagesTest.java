package org.omuz.qualification.who;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.Counts;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;
import org.omuz.training.Forms;

@QuarkusTest
@TestSecurity(user = "who-manager", roles = "manager")
class WhoPagesTest {
    private static final LocalDate TODAY = DeliveredCourse.TODAY;

    private Person manager;
    private Person officer;

    @BeforeEach
    void people() {
        Qualified.framework();
        manager = Officers.linkedTo("who-manager");
        officer = Officers.customsOfficer();
        Qualified.holds(officer, "SAF-2", 2, TODAY.minusMonths(11));
        Qualified.holds(officer, "LAW-1", 1, TODAY.minusMonths(40));
        Qualified.holds(officer, "DET-1", 2, TODAY.minusMonths(1));
    }

    private String list(String query) {
        return given().get("/agency/who?q=" + officer.personnelNumber + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @ParameterizedTest
    @CsvSource({
        "required, SAF-2, true",
        "holds, SAF-2, true",
        "soon, SAF-2, true",
        "lacks, SAF-2, false",
        "holds, LAW-1, false",
        "lapsed, LAW-1, true",
        "lacks, LAW-1, true",
        "holds, DET-1, true",
        "soon, DET-1, false",
        "gap, HAZ-1, true",
        "suspended, DET-1, false",
        "all, HAZ-1, true"
    })
    void stateSaysWhoIsListed(String state, String competency, boolean listed) {
        assertEquals(
                listed,
                list("&state=" + state + "&competency=" + competency).contains("why=" + officer.id + "." + competency));
    }

    @Test
    void aLevelAsksEverybodyForIt() {
        assertTrue(list("&state=holds&competency=DET-1&level=2").contains("why=" + officer.id));
        assertFalse(list("&state=holds&competency=DET-1&level=3").contains("why=" + officer.id));
        assertTrue(list("&state=lacks&competency=DET-1&level=3").contains("why=" + officer.id));
    }

    @Test
    void daysWidenTheWindow() {
        assertFalse(list("&state=soon&competency=DET-1").contains("why=" + officer.id));
        assertTrue(list("&state=soon&competency=DET-1&days=800").contains("why=" + officer.id));
    }

    @Test
    void everyCountOpensThoseItCounts() {
        Counts.openTheirLists("/agency/who");
        Counts.openTheirLists("/agency/who?competency=SAF-2");
        Counts.openTheirLists("/agency/who?q=" + officer.personnelNumber + "&on=" + TODAY.minusMonths(1));
    }

    @Test
    void sortsByEveryColumnBothWays() {
        for (String sort : WhoFilter.SORTS) {
            List<String> up = codes(list("&state=all&sort=" + sort));
            List<String> down = new ArrayList<>(codes(list("&state=all&sort=" + sort + "&dir=down")));
            Collections.reverse(down);
            assertFalse(up.isEmpty());
            assertEquals(up, down, sort);
        }
    }

    private List<String> codes(String page) {
        return java.util.regex.Pattern.compile("why=" + officer.id + "\\.([A-Z]+-[0-9]+)")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void anotherDayAsksForItsState() {
        assertFalse(list("&state=holds&competency=SAF-2&on=" + TODAY.minusMonths(12))
                .contains("why=" + officer.id));
        assertTrue(list("&state=holds&competency=LAW-1&on=" + TODAY.minusMonths(20))
                        .contains("why=" + officer.id)
                || list("&state=holds&competency=LAW-1&on=" + TODAY.minusMonths(20))
                        .contains("Nobody"));
    }

    @ParameterizedTest
    @CsvSource({"level=9, 9", "level=x, x", "days=0x, 0x", "days=99999, 99999", "competency=XXX-9, XXX-9", "on=x, x"})
    void whatCannotBeAskedIsNamed(String query, String typed) {
        given().get("/agency/who?" + query).then().statusCode(422).body(containsString(typed));
        given().get("/agency/who.csv?" + query).then().statusCode(422).body(containsString(typed));
    }

    @Test
    void filesHoldTheWholeList() {
        given().get("/agency/who.csv?state=holds&competency=SAF-2&q=" + officer.personnelNumber)
                .then()
                .statusCode(200)
                .body(containsString(officer.personnelNumber), containsString("SAF-2"));
        given().get("/agency/who.xlsx?state=holds").then().statusCode(200);
    }

    @Test
    void aViewIsKeptUnderItsNameAndForgotten() {
        Forms form = Forms.from("/agency/who");
        form.post("/agency/who/views", "asked", "&competency=SAF-2&state=lacks", "name", "Нет оцепления")
                .then()
                .statusCode(303);
        given().get("/agency/who")
                .then()
                .body(containsString("Нет оцепления"), containsString("competency=SAF-2&amp;state=lacks"));
        var again = form.post("/agency/who/views", "asked", "&competency=SAF-1", "name", "Нет оцепления");
        given().cookies(again.cookies())
                .get("/agency/who")
                .then()
                .body(
                        containsString("in place of the one that had this name"),
                        containsString("competency=SAF-1\""),
                        not(containsString("competency=SAF-2&amp;state=lacks")));
        long id = QuarkusTransaction.requiringNew()
                .call(() -> SavedView.<SavedView>find("personId = ?1 and name = ?2", manager.id, "Нет оцепления")
                        .firstResult()
                        .id);
        form.post("/agency/who/views/" + id + "/delete").then().statusCode(303);
        form.post("/agency/who/views/" + id + "/delete").then().statusCode(303);
        given().get("/agency/who").then().body(not(containsString("Нет оцепления")));
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '"})
    void aViewWantsAName(String name) {
        Forms.from("/agency/who")
                .post("/agency/who/views", "asked", "&competency=SAF-2", "name", name)
                .then()
                .statusCode(422)
                .body(containsString("name-problem"), containsString("give the view a name"));
    }

    @Test
    void aNameThatIsTooLongStays() {
        String name = "д".repeat(81);
        Forms.from("/agency/who")
                .post("/agency/who/views", "name", name)
                .then()
                .statusCode(422)
                .body(containsString(name), containsString("80"));
    }

    @ParameterizedTest
    @CsvSource({"'&q=%zz', 303", "'&q=%D0%B4', 303", "long, 422"})
    void whatAViewKeepsIsBounded(String asked, int status) {
        String query = asked.equals("long") ? "&q=" + "%D0%B4".repeat(200) : asked;
        Forms.from("/agency/who")
                .post("/agency/who/views", "asked", query, "name", "Bounded")
                .then()
                .statusCode(status);
    }

    @Test
    void twoPressesAtOnceKeepOneView() throws Exception {
        Forms form = Forms.from("/agency/who");
        var pool = Executors.newFixedThreadPool(2);
        Callable<Integer> press = () -> form.post("/agency/who/views", "asked", "&state=lacks", "name", "Twice")
                .statusCode();
        for (var answer : pool.invokeAll(List.of(press, press))) {
            assertEquals(303, answer.get());
        }
        pool.shutdown();
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew()
                        .call(() -> SavedView.count("personId = ?1 and name = 'Twice'", manager.id)));
    }

    @Test
    void aGapNamesTheCourseThatClosesIt() {
        DeliveredCourse.justEnded();
        assertTrue(list("&state=lacks&competency=LAW-1").contains("/courses/")
                || list("&state=lacks").contains("/courses/"));
    }
}
