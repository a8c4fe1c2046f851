package org.omuz.qualification.whatif;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Form;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.course.CourseShelf;
import org.omuz.framework.Frameworks;
import org.omuz.framework.RuleBook;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;
import org.omuz.qualification.standing.Officer.Place;

@QuarkusTest
class WhatIfPagesTest {
    private static final LocalDate TODAY = DeliveredCourse.TODAY;
    private static final LocalDate THEN = TODAY.plusMonths(3);
    private static final String ROLE = "FLO-CU";

    @Inject
    Frameworks frameworks;

    @Inject
    Suppose suppose;

    @Inject
    CourseShelf shelf;

    private Agency agency;
    private DutyStation here;
    private DutyStation there;
    private Person qualified;
    private Person unqualified;

    @BeforeEach
    void twoStationsAndTwoOfficers() {
        Qualified.framework();
        String code = "WI-" + UUID.randomUUID().toString().substring(0, 8);
        agency = Officers.agency(code);
        here = Officers.station(code + "-A", code);
        there = Officers.station(code + "-B", code);
        qualified = Officers.officerAt(code, here.code, ROLE);
        unqualified = Officers.officerAt(code, here.code, ROLE);
        frameworks.current().profile(ROLE).orElseThrow().requires().forEach((competency, level) -> {
            for (int each = 1; each <= level; each++) {
                Qualified.holds(qualified, competency, each, TODAY.minusMonths(1));
            }
        });
    }

    private Outcome of(Change... changes) {
        return QuarkusTransaction.requiringNew().call(() -> suppose.of(agency, THEN, List.of(changes)));
    }

    private Outcome.Post at(Outcome outcome, DutyStation station) {
        return outcome.post(new Place(station.id, ROLE));
    }

    @Test
    void aTransferTakesTheQualificationAlong() {
        Outcome outcome = of(Change.transfer(qualified.id, there.id, ROLE, TODAY.plusDays(1)));
        assertEquals(-1, at(outcome, here).difference());
        assertEquals(1, at(outcome, there).difference());
        assertEquals(1, at(outcome, here).with().serving());
    }

    @Test
    void whoeverLeavesOrIsOnLeaveIsNotCounted() {
        assertEquals(-1, at(of(Change.retirement(qualified.id, THEN)), here).difference());
        assertEquals(-1, at(of(Change.leave(qualified.id, TODAY, THEN)), here).difference());
        assertEquals(
                0,
                at(of(Change.leave(qualified.id, TODAY, THEN.minusDays(1))), here)
                        .difference());
        assertEquals(
                0,
                at(of(Change.retirement(qualified.id, THEN.plusDays(1))), here).difference());
    }

    @Test
    void aSessionTakesThoseWhoLackWhatItAssessesAndNoMoreThanThereAreSeats() {
        DeliveredCourse course = DeliveredCourse.justEnded();
        String code = QuarkusTransaction.requiringNew()
                .call(() -> shelf.version(course.session.courseVersion.id)
                        .orElseThrow()
                        .code());
        Outcome outcome = of(Change.session(code, 1, TODAY.plusMonths(1)));
        assertEquals(
                List.of(unqualified.id),
                outcome.seated().stream().map(each -> each.id).toList());
        assertTrue(
                outcome.gaps().stream().allMatch(gap -> gap.difference() < 0),
                outcome.gaps().toString());
        assertTrue(!outcome.gaps().isEmpty());
    }

    @Test
    void nothingSupposedChangesNothing() {
        Outcome outcome = of();
        assertTrue(outcome.posts().stream().noneMatch(Outcome.Post::changes));
        assertEquals(List.of(), outcome.gaps());
        assertEquals(List.of(), outcome.seated());
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void whatIsSupposedIsKeptShownDroppedAndCompared() {
        WhatIf one = Supposed.one(agency, Change.retirement(qualified.id, TODAY));
        WhatIf other = Supposed.one(agency, Change.transfer(qualified.id, there.id, ROLE, TODAY));
        given().get(Supposed.page(one))
                .then()
                .statusCode(200)
                .body(containsString(qualified.fullName()), containsString("−1"));
        given().get("/centre/what-if/compare?agency=" + agency.id + "&id=" + one.id + "&id=" + other.id)
                .then()
                .statusCode(200)
                .body(containsString(one.name), containsString(other.name));
        given().get("/centre/what-if/compare?agency=" + agency.id + "&id=" + one.id)
                .then()
                .statusCode(422);
        String drop = "/centre/what-if/" + one.id + "/changes/0/drop?agency=" + agency.id;
        Form.send(Supposed.page(one), drop, Map.of("version", "7")).then().statusCode(303);
        assertEquals(1, changes(one), "a list that is older drops nothing");
        Form.send(Supposed.page(one), drop, Map.of("version", "0")).then().statusCode(303);
        assertEquals(0, changes(one));
        given().get("/centre/what-if/" + one.id + "?agency=" + Officers.customsOfficer().agency.id)
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void everyKindIsSupposedByItsForm() {
        WhatIf it = Supposed.one(agency);
        String address = "/centre/what-if/" + it.id + "/changes?agency=" + agency.id;
        String who = qualified.personnelNumber;
        String day = TODAY.plusMonths(1).toString();
        long book =
                QuarkusTransaction.requiringNew().call(() -> RuleBook.adopted().get(0).id);
        DeliveredCourse.justEnded();
        String course = QuarkusTransaction.requiringNew()
                .call(() -> shelf.latest().get(0).code());
        List<Map<String, String>> forms = List.of(
                Map.of("kind", "TRANSFER", "person", who, "station", "" + there.id, "role", ROLE, "from", day),
                Map.of("kind", "LEAVE", "person", who, "from", day, "until", day),
                Map.of("kind", "RETIREMENT", "person", who, "from", day),
                Map.of("kind", "SESSION", "course", course, "seats", "20", "from", day),
                Map.of("kind", "RULES", "book", "" + book, "from", day));
        for (Map<String, String> form : forms) {
            Form.send(Supposed.page(it), address, form).then().statusCode(303);
        }
        assertEquals(forms.size(), changes(it));
        given().get(Supposed.page(it) + "&all=1").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void everyWrongFieldIsNamedAndWhatWasTypedStays() {
        WhatIf it = Supposed.one(agency);
        String address = "/centre/what-if/" + it.id + "/changes?agency=" + agency.id;
        Form.send(Supposed.page(it), address, Map.of("kind", "LEAVE", "person", "NOBODY", "from", "x", "until", ""))
                .then()
                .statusCode(422)
                .body(
                        containsString("LEAVE-person-problem"),
                        containsString("LEAVE-from-problem"),
                        containsString("LEAVE-until-problem"),
                        containsString("value=\"NOBODY\""));
        Form.send(
                        Supposed.page(it),
                        address,
                        Map.of("kind", "SESSION", "course", "", "seats", "0", "from", THEN.toString()))
                .then()
                .statusCode(422)
                .body(containsString("SESSION-course-problem"), containsString("SESSION-seats-problem"));
        Person stranger = Officers.borderGuard();
        Form.send(
                        Supposed.page(it),
                        address,
                        Map.of("kind", "RETIREMENT", "person", stranger.personnelNumber, "from", THEN.toString()))
                .then()
                .statusCode(422);
        Form.send(Supposed.page(it), address, Map.of("kind", "WAR")).then().statusCode(422);
        assertEquals(0, changes(it));
    }

    private static int changes(WhatIf it) {
        return QuarkusTransaction.requiringNew()
                .call(() -> WhatIf.<WhatIf>findById(it.id).changes.size());
    }
}
