package org.omuz.qualification.matrix;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.Counts;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;

@QuarkusTest
@TestSecurity(user = "matrix-manager", roles = "manager")
class MatrixPagesTest {
    private static final LocalDate TODAY = DeliveredCourse.TODAY;

    @Inject
    SessionFactory sessions;

    @Inject
    EntityManager entities;

    private Person officer;
    private Person stranger;

    @BeforeEach
    void people() {
        Qualified.framework();
        Officers.linkedTo("matrix-manager");
        officer = named(Officers.customsOfficer(), "Сафаров");
        stranger = named(Officers.borderGuard(), "Чужаков");
        Qualified.holds(officer, "SAF-2", 2, TODAY.minusMonths(11));
        Qualified.holds(officer, "LAW-1", 1, TODAY.minusMonths(40));
        Qualified.holds(officer, "DET-1", 2, TODAY.minusMonths(1));
    }

    static Person named(Person person, String family) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Person known = Person.findById(person.id);
            known.familyName = family;
            return known;
        });
    }

    private String cell(String page, String competency) {
        String mark = "why=" + officer.id + "." + competency;
        int at = page.indexOf(mark);
        assertTrue(at > 0, competency);
        return page.substring(page.lastIndexOf("<a", at), page.indexOf("</a>", at));
    }

    private String page(String query) {
        return given().get("/agency/matrix?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void showsLevelAndStateOfEachCell() {
        String page = page("q=" + officer.personnelNumber);
        assertTrue(cell(page, "SAF-2").contains("class=s "), cell(page, "SAF-2"));
        assertTrue(cell(page, "LAW-1").contains("class=l "), cell(page, "LAW-1"));
        assertTrue(cell(page, "DET-1").contains("class=h "), cell(page, "DET-1"));
        assertTrue(cell(page, "HAZ-1").contains("class=g "), cell(page, "HAZ-1"));
        assertTrue(cell(page, "DET-1").contains("<i> held</i>"));
    }

    @Test
    void whatIsCountedIsListed() {
        Counts.openTheirLists("/agency");
        Counts.openTheirLists("/agency/matrix");
        Counts.openTheirLists("/agency/people/" + officer.id);
    }

    @Test
    void paperSaysWhatItHoldsOfALongerList() {
        for (int n = 0; n <= 20; n++) {
            named(Officers.customsOfficer(), "Печатов");
        }
        String part = page("q=Печатов");
        assertTrue(part.contains("On this paper: 1–20 of "), part);
        assertTrue(part.contains("href=\"/agency/matrix?q=%D0%9F%D0%B5%D1%87%D0%B0%D1%82%D0%BE%D0%B2&amp;size=all\""));
        assertFalse(page("q=Печатов&size=all").contains("On this paper"));
    }

    @Test
    void anotherAgencysPeopleAreInvisible() {
        assertFalse(page("show=all&size=all").contains("Чужаков"));
        given().get("/agency/people/" + stranger.id).then().statusCode(404);
        given().get("/agency/matrix?why=" + stranger.id + ".SAF-2").then().statusCode(404);
        given().header("HX-Request", "true")
                .get("/agency/matrix?why=" + stranger.id + ".SAF-2")
                .then()
                .statusCode(404);
        given().get("/agency/matrix?station=" + station(stranger)).then().body(not(containsString("Чужаков")));
        given().get("/agency").then().statusCode(200).body(not(containsString("Чужаков")));
    }

    private long station(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> org.omuz.agency.Posting.<org.omuz.agency.Posting>find("person", person)
                        .firstResult()
                        .dutyStation
                        .id);
    }

    @Test
    void filtersByNameRoleAndStation() {
        assertTrue(page("q=Сафаров&size=all").contains(officer.personnelNumber)
                || page("q=Сафаров&size=all").contains("Сафаров"));
        assertFalse(page("role=MRT&size=all").contains("Сафаров"));
        assertTrue(page("station=" + station(officer) + "&size=all").contains("Сафаров"));
        for (String typed :
                List.of("сафаров фаррух", "Farrukh Qodirov", "قادروف فرخ", officer.personnelNumber.replace("-", ""))) {
            assertTrue(page("size=all&q=" + typed).contains("Сафаров"), typed);
            assertFalse(page("size=all&q=" + typed).contains("Чужаков"), typed);
        }
        given().get("/agency/matrix?q=100%25").then().statusCode(200);
        given().get("/agency/matrix?station=abc&size=7&show=x&page=99").then().statusCode(200);
    }

    @Test
    void explainsACellWithoutScriptAndAsAFragment() {
        String address = "/agency/matrix?why=" + officer.id + ".SAF-2";
        given().get(address)
                .then()
                .statusCode(200)
                .body(containsString("id=\"why\""), containsString("expires on"), containsString("Observed practical"));
        given().header("HX-Request", "true")
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("id=\"why\""), not(containsString("<html")));
    }

    @Test
    void saysWhatAGapWants() {
        given().header("HX-Request", "true")
                .get("/agency/matrix?why=" + officer.id + ".HAZ-1")
                .then()
                .body(containsString("Still wanted: Course completion + Written test"));
    }

    @Test
    void whatLapsedIsNotSaidToBeMetStill() {
        given().header("HX-Request", "true")
                .get("/agency/matrix?why=" + officer.id + ".LAW-1")
                .then()
                .body(
                        containsString("lapsed on"),
                        containsString("was met, counted until"),
                        not(containsString(": met")),
                        containsString("To hold it again, a fresh set is wanted: Course completion + Written test."));
    }

    @Test
    void unknownCompetencyOrNonsenseIsNotFound() {
        given().get("/agency/matrix?why=" + officer.id + ".XXX-1").then().statusCode(404);
        given().get("/agency/matrix?why=nonsense").then().statusCode(404);
        given().get("/agency/matrix?why=.SAF-2").then().statusCode(404);
    }

    @Test
    void sendsNoMoreStatementsForMorePeople() {
        page("size=all");
        var statistics = sessions.getStatistics();
        statistics.clear();
        page("size=all");
        long few = statistics.getPrepareStatementCount();
        for (int i = 0; i < 30; i++) {
            Qualified.holds(Officers.customsOfficer(), "SAF-2", 2, TODAY);
        }
        statistics.clear();
        page("size=all");
        assertEquals(few, statistics.getPrepareStatementCount());
        assertTrue(few <= 6, "statements: " + few);
    }

    @Test
    void currentPostingsAndAwardsAreFoundByIndex() {
        assertIndexed("select * from posting where person_id = 999999 and starts_on <= current_date");
        assertIndexed("select * from award where person_id = 999999");
        assertIndexed("select * from evidence where person_id = 999999 order by achieved_on");
        assertIndexed("select * from person where agency_id = 999999 order by family_name, given_name");
    }

    private void assertIndexed(String query) {
        List<?> plan = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("explain " + query, Object[].class)
                        .getResultList());
        Object[] step = (Object[]) plan.get(0);
        assertTrue(step[5] != null, "no index for " + query);
    }

    @Test
    void theSheetHoldsTheSameAsTextOnly() throws IOException {
        Person formula = named(Officers.customsOfficer(), "=HYPERLINK(\"http://x\")");
        byte[] bytes = given().get("/agency/matrix.xlsx?show=all")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("qualifications.xlsx"))
                .extract()
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = book.getFirstSheet().read();
            List<String> first = rows.stream().map(row -> row.getCellText(0)).toList();
            assertEquals("Agency T-CUSTOMS", first.get(0));
            assertEquals("Shown is today, as known now.", first.get(1));
            assertTrue(first.indexOf("Officer") > 1, first.subList(0, 5).toString());
            Row row = rows.stream()
                    .filter(r -> r.getCellText(1).equals(formula.personnelNumber))
                    .findFirst()
                    .orElseThrow();
            assertEquals(CellType.STRING, row.getCell(0).getType());
            assertTrue(row.getCellText(0).startsWith("=HYPERLINK"));
            assertTrue(rows.stream().anyMatch(r -> r.getCellText(1).equals(officer.personnelNumber)));
            assertFalse(rows.stream().anyMatch(r -> r.getCellText(1).equals(stranger.personnelNumber)));
        }
    }

    @Test
    void theOfficersPageShowsPostsGapsAndEvidence() {
        given().get("/agency/people/" + officer.id)
                .then()
                .statusCode(200)
                .body(
                        containsString("Сафаров"),
                        containsString("expires on"),
                        containsString("lapsed on"),
                        containsString("id=\"evidence\""));
    }

    @Test
    void readinessCountsAndListsLapses() {
        given().get("/agency")
                .then()
                .statusCode(200)
                .body(containsString("Readiness"), containsString("?why=" + officer.id + ".SAF-2"));
    }

    @Test
    void namesAreEscaped() {
        named(officer, "<b>O'Нил</b> 🙂 محمد");
        String page = page("q=" + officer.personnelNumber);
        assertTrue(page.contains("&lt;b&gt;O&#39;Нил"));
        assertFalse(page.contains("<b>O"));
    }
}
