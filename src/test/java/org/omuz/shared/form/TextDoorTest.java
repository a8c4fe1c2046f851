package org.omuz.shared.form;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Agency;
import org.omuz.agency.Officers;
import org.omuz.shared.Json;
import org.omuz.training.Forms;

/** What every form has in common: how its text comes in, and how a fault in it is answered. */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class TextDoorTest {
    private final String code = "D" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void somebodyAndACountry() {
        QuarkusTransaction.requiringNew().run(() -> {
            Officers.country("TJ");
            Officers.linkedTo("administrator");
        });
    }

    private Response agency(String code, String english) {
        return Forms.from("/centre/agencies/new")
                .post("/centre/agencies", "code", code, "english", english, "country", "TJ");
    }

    @Test
    void textIsStoredComposedWithoutUnseenMarksAndWithItsJoiners() {
        assertEquals(
                303,
                agency(code, "\u200eBorder\u200b И\u0306 می\u200cروند\ufeff").statusCode());
        assertEquals("Border \u0419 می\u200cروند", stored().name.wording().get("en"));
    }

    @Test
    void aControlCharacterIsTakenOutAndSaidBesideItsField() {
        agency(code, "Border\u0007 Troops")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Border Troops\""))
                .body(containsString("id=\"english-problem\""))
                .body(containsString("U+0007"));
        assertEquals(0, (long) QuarkusTransaction.requiringNew().call(() -> Agency.count("code", code)));
    }

    @Test
    void aControlCharacterHidesNoOtherFault() {
        agency("", "Border\u0007 Troops")
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"english-problem\""),
                        containsString("U+0007"),
                        containsString("id=\"code-problem\""));
    }

    @Test
    void aRefusedFormCarriesItsFaultsInEveryLanguage() {
        String page = agency("", "Border")
                .then()
                .statusCode(422)
                .extract()
                .htmlPath()
                .getString("**.find { it.@id == 'content' }.'@data-faults'");
        Map<String, Map<String, String>> faults = Json.read(page, new TypeReference<>() {});
        assertEquals(Set.of("en", "ru", "tg", "prs"), faults.keySet());
        faults.values().forEach(problems -> assertEquals(Set.of("code"), problems.keySet()));
        assertEquals(
                4,
                faults.values().stream()
                        .map(problems -> problems.get("code"))
                        .distinct()
                        .count());
        given().get("/centre/agencies/new")
                .then()
                .body(not(containsString("data-faults")), containsString("<html lang=\"en\" data-language=\"en\""));
    }

    @Test
    void aFormThatCannotShowItselfAgainIsKeptOnThePageThatSaysWhy() {
        Forms.from("/centre/agencies/new")
                .post("/centre/mail/1", "note", "Road\u0000 closed")
                .then()
                .statusCode(422)
                .body(containsString("Road closed"))
                .body(containsString("U+0000"))
                .body(containsString("name=\"note\" value=\"Road closed\""));
    }

    @Test
    void twoWhoTakeOneCodeAtOnceMakeOneAgency() throws Exception {
        Forms form = Forms.from("/centre/agencies/new");
        String[] fields = {"code", code, "english", "Twice", "country", "TJ"};
        var both = Stream.of(1, 2)
                .map(n -> CompletableFuture.supplyAsync(
                        () -> form.post("/centre/agencies", fields).statusCode()))
                .toList();
        for (var answer : both) {
            assertTrue(List.of(303, 409, 422).contains(answer.get()), "" + answer.get());
        }
        assertEquals(1, (long) QuarkusTransaction.requiringNew().call(() -> Agency.count("code", code)));
    }

    @Test
    void whatIsLookedForIsMendedTooAndRefusesNothing() {
        given().queryParam("q", "\u200eИ\u0306\u0000")
                .get("/centre/people")
                .then()
                .statusCode(200)
                .body(not(containsString("\u0000")));
    }

    @Test
    void whoChangedWhatIsSaidAndTheNewVersionIsOffered() {
        agency(code, "First");
        long id = stored().id;
        String page = "/centre/agencies/" + id;
        String version = version(page + "/edit");
        assertEquals("0", version);
        String[] change = {"code", code, "english", "Second", "country", "TJ", "version", version};
        assertEquals(303, Forms.from(page + "/edit").post(page, change).statusCode());
        Forms.from(page + "/edit")
                .post(page, "code", code, "english", "Third", "country", "TJ", "version", version)
                .then()
                .statusCode(409)
                .body(containsString("administrator changed this on"))
                .body(containsString("Agency recorded"))
                .body(containsString("Stored now: Second"))
                .body(containsString("value=\"Third\""))
                .body(containsString("name=\"version\" value=\"1\""));
    }

    private static String version(String page) {
        return given().get(page).asString().replaceAll("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1");
    }

    private Agency stored() {
        return QuarkusTransaction.requiringNew().call(() -> Agency.byCode(code).orElseThrow());
    }
}
