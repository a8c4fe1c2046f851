package org.omuz.agency;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.shared.find.FillWords;
import org.omuz.training.Statements;

/** People are found by what anybody types of them, and stand in the order of the alphabet. */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class FindPeopleTest {
    @Inject
    FillWords fill;

    @Inject
    Statements statements;

    private String number;
    private Person officer;

    @BeforeEach
    void anOfficer() {
        String some = UUID.randomUUID().toString();
        number = "TJ-" + some.substring(0, 6).toUpperCase() + "-004217";
        officer = recorded(number, "Ғафурзода", "Ҷаҳонгир Ӯктамович");
    }

    private static Person recorded(String number, String family, String given) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Person person = Officers.customsOfficer();
            person.personnelNumber = number;
            person.familyName = family;
            person.givenName = given;
            person.nameLatin = "Jahongir Ghafurzoda";
            person.nameArabic = "جهانگیر غفورزاده";
            person.email = number.toLowerCase() + "@gomruk.example";
            return person;
        });
    }

    private boolean finds(String typed) {
        String page = given().queryParam("q", typed)
                .queryParam("sort", "name")
                .get("/centre/people")
                .asString();
        return page.contains("href=\"/centre/people/" + officer.id + "\"");
    }

    @Test
    void byAnyNameNumberAndAddressInAnyOrder() {
        String mine = " " + number;
        for (String typed : new String[] {
            number,
            number.toLowerCase(),
            number.replace("-", ""),
            number.replace('T', 'Т'),
            "۰۰۴۲۱۷" + " Ғафурзода" + mine,
            "Гафурзода" + mine,
            "Чахонгир Гафурзода" + mine,
            "Джахонгир" + mine,
            "жахон уктам" + mine,
            "гафур чахон" + mine,
            "Ghafurzoda Jahongir" + mine,
            "غفورزاده" + mine,
            "غفورزاده جهانگير" + mine,
            number.toLowerCase() + "@gomruk.example",
            "\u200EҒафурзода\u00A0" + number,
            "Г\u0301афурзода" + mine
        }) {
            assertTrue(finds(typed), typed);
        }
        assertFalse(finds("афурзода" + mine));
        assertFalse(finds("Гафурзода Петров" + mine));
        assertFalse(finds("%"));
    }

    @Test
    void wordsFollowAChangeAndOnlyAChangeOfTheName() {
        int version = QuarkusTransaction.requiringNew().call(() -> {
            Person person = Person.findById(officer.id);
            person.familyName = "Ёрматова";
            person.nameLatin = "Jahongir Yormatova";
            person.nameArabic = "یارمتوا جهانگیر";
            return person.version;
        });
        assertTrue(finds("Ерматова " + number));
        assertFalse(finds("Гафурзода " + number));
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update("keyRules = 0, sortKey = '' where id = ?1", officer.id));
        QuarkusTransaction.requiringNew()
                .run(() -> Person.getEntityManager()
                        .createNativeQuery("delete from search_word where kind = 'Person' and subject_id = ?1")
                        .setParameter(1, officer.id)
                        .executeUpdate());
        assertFalse(finds(number));
        fill.all();
        assertTrue(finds("Ерматова " + number));
        Person filled = QuarkusTransaction.requiringNew().call(() -> Person.findById(officer.id));
        assertEquals(version + 1, filled.version, "making words is no change of the person");
        assertFalse(filled.sortKey.isEmpty());
    }

    @Test
    void listsStandInTheOrderOfTheAlphabet() {
        String series = UUID.randomUUID().toString().substring(0, 8);
        List<String> names = List.of(
                "Гулов", "Ғаниев", "Ёров", "Каримов", "Қодиров", "Узбеков", "Ӯзбеков", "Ҳакимов", "Чориев", "Ҷалилов");
        for (int i = names.size() - 1; i >= 0; i--) {
            recorded(series + "-" + i, names.get(i), "Абдулло");
        }
        String page = given().queryParam("q", series).get("/centre/people").asString();
        assertTrue(names.stream().allMatch(name -> page.contains(name + " Абд")), page);
        assertEquals(
                names,
                names.stream()
                        .sorted((a, b) -> page.indexOf(a + " Абд") - page.indexOf(b + " Абд"))
                        .toList());
    }

    @Test
    void searchingTakesAsManyStatementsAsListing() {
        long listing =
                statements.during(() -> given().get("/centre/people").then().statusCode(200));
        assertTrue(statements.during(() -> finds("гафур чахон 0042")) <= listing);
    }

    @Test
    void theIndexAnswersForTheBeginningOfAWord() {
        List<?> plan = QuarkusTransaction.requiringNew()
                .call(() -> Person.getEntityManager()
                        .createNativeQuery("explain select subject_id from search_word where kind = 'Person' "
                                + "and word like 'гафур%'")
                        .getResultList());
        assertTrue(Stream.of((Object[]) plan.get(0)).anyMatch("PRIMARY"::equals));
    }
}
