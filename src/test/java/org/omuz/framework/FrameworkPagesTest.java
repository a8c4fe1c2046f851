package org.omuz.framework;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.training.Statements;

@QuarkusTest
@TestSecurity(user = "trainee", roles = "trainee")
class FrameworkPagesTest {
    @Inject
    Frameworks frameworks;

    @Inject
    Statements statements;

    @BeforeEach
    void somebodyIsThere() {
        Officers.linkedTo("trainee");
    }

    @Test
    void allFortyOneCompetenciesAndElevenProfilesAreThere() {
        Framework framework = frameworks.current();
        assertEquals(41, framework.competencies().size());
        assertEquals(11, framework.profiles().size());
        assertEquals("LAW-1", framework.competencies().keySet().iterator().next());
        String page = given().get("/framework").then().statusCode(200).extract().asString();
        framework.competencies().keySet().forEach(code -> assertTrue(page.contains("/framework/" + code + "\""), code));
        framework
                .profiles()
                .keySet()
                .forEach(code -> assertTrue(page.contains("/framework/roles/" + code + "\""), code));
    }

    @Test
    void aDomainIsFilteredAndTwoProfilesCompared() {
        given().get("/framework?domain=SAF&role=FLO-BG&with=POL")
                .then()
                .statusCode(200)
                .body(allOf(containsString("SAF-2"), not(containsString("/framework/LAW-1\""))));
    }

    @Test
    void anUnknownDomainIsAnEmptyListThatSaysWhatToDo() {
        given().get("/framework?domain=%3Cscript%3E&role=nobody&with=x")
                .then()
                .statusCode(200)
                .body(allOf(containsString("There is no such domain"), not(containsString("<script>"))));
    }

    @Test
    void aCompetencyTellsHowItIsEarnedAndWhoNeedsIt() {
        given().get("/framework/SAF-2")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Observed practical"),
                        containsString("12 months"),
                        containsString("/framework/roles/FLO-BG")));
    }

    @Test
    void behavioursShownInAnotherLanguageAreSaidToBe() {
        given().cookie("omuz-language", "prs")
                .get("/framework/SAF-2")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("lang=\"en\" dir=\"ltr\""),
                        containsString("English"),
                        containsString("level-2\">۲</span>")));
    }

    @Test
    void aProfileListsWhatItRequiresAndNothingElse() {
        given().get("/framework/roles/FLO-BG")
                .then()
                .statusCode(200)
                .body(allOf(containsString("SAF-2"), not(containsString("/framework/TRN-1\""))));
    }

    @Test
    void theListAsksTheDatabaseAlmostNothing() {
        given().get("/framework");
        long sent = statements.during(() -> given().get("/framework").then().statusCode(200));
        assertTrue(sent <= 3, sent + " statements");
    }
}
