package org.omuz.agency.intake;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.agency.Agency;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;
import org.omuz.shared.LocalizedText;

/** Our own list of people, saved in any language and form, is read back as what is known already. */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class ExportReadBackTest {
    private final String agency = "X-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    DrawUpPlan plan;

    private Person posted;

    @BeforeEach
    void peopleOfEveryKind() {
        posted = Officers.officerAt(agency, agency + "-S", "FLO-CU");
        QuarkusTransaction.requiringNew().run(() -> {
            Agency own = Agency.byCode(agency).orElseThrow();
            own.name = new LocalizedText(
                    Map.of("en", "Agency " + agency, "ru", "Служба " + agency, "prs", "ادارهٔ " + agency));
            // another of the same name: whoever is known serves in the own one
            Officers.agency(agency + "-2").name = LocalizedText.of("Agency " + agency);
            Person twice = Officers.officerAt(agency, agency + "-S", "FLO-CU");
            Posting second = new Posting();
            second.person = Person.findById(twice.id);
            second.dutyStation = Officers.station(agency + "-T", agency);
            second.role = "ATM";
            second.startsOn = LocalDate.of(2026, 2, 5);
            second.persist();
            unposted(own, "Гулаб", "", "=1+1").email = agency + "@officers.example";
            unposted(own, "Намунаев", "Алӣ Валиевич", "Капитан").sex = null;
        });
    }

    private Person unposted(Agency own, String family, String given, String rank) {
        Person person = new Person();
        person.personnelNumber = agency + "-" + family.codePointAt(0);
        person.agency = own;
        person.familyName = family;
        person.givenName = given;
        person.rankTitle = rank.startsWith("=") ? null : rank;
        person.language = "tg";
        person.createdAt = java.time.Instant.now();
        person.persist();
        return person;
    }

    @ParameterizedTest
    @CsvSource({
        "en,export",
        "ru,export",
        "tg,export",
        "prs,export",
        "en,export.xlsx",
        "ru,export.xlsx",
        "tg,export.xlsx",
        "prs,export.xlsx"
    })
    @ActivateRequestContext
    void everyRowIsKnownAndUnchanged(String language, String file) {
        assertEquals(List.of("LEAVE", "LEAVE", "LEAVE", "LEAVE"), kinds(language, file + "?agency=" + agency));
        assertEquals(List.of("LEAVE"), kinds(language, file + "?q=" + posted.personnelNumber));
    }

    private List<String> kinds(String language, String file) {
        byte[] bytes = given().cookie("omuz-language", language)
                .get("/centre/people/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        ImportPlan read = QuarkusTransaction.requiringNew().call(() -> plan.of(PeopleFile.read(bytes)));
        assertEquals(List.of(), read.refusals());
        return read.steps().stream()
                .map(step -> step.kind() + (step.asks() ? " asks" : ""))
                .toList();
    }
}
