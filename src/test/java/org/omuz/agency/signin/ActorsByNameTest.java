package org.omuz.agency.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;

@QuarkusTest
@TestSecurity(user = "named-actor", roles = "administrator")
class ActorsByNameTest {
    @Inject
    AuditTrail trail;

    private final String marker = UUID.randomUUID().toString();

    @Test
    void whoActedIsFoundByTheNameAsPeopleTypeIt() {
        QuarkusTransaction.requiringNew().run(() -> {
            Person actor = Officers.linkedTo("named-actor");
            actor.familyName = "Абдулазизов";
            actor.givenName = "Рустамҷон";
            trail.recordAs("named-actor", "TestDone", "Test", 1L, Map.of("marker", marker));
        });
        given().redirects().follow(false).get("/welcome").then().statusCode(303);
        for (String typed :
                List.of("named-actor", "Абдулазизов Рустамҷон", "рустамджон", "rustamjon abdulazizov", "абдулази")) {
            for (String place : List.of("", "/export")) {
                given().queryParam("actor", typed)
                        .get("/centre/audit" + place)
                        .then()
                        .statusCode(200)
                        .body(containsString(marker));
            }
        }
        given().queryParam("actor", "Абдулазизов Шамсиддин")
                .get("/centre/audit")
                .then()
                .statusCode(200)
                .body(not(containsString(marker)));
    }
}
