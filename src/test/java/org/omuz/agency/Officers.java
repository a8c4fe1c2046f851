package org.omuz.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omuz.shared.LocalizedText;

/**
 * Officers that tests speak of; agencies and stations are made when first needed. Joins a running transaction or makes
 * one.
 */
public final class Officers {
    private static final Instant JOINED = Instant.parse("2026-01-05T08:00:00Z");
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 5);

    private Officers() {}

    /** A new officer of the customs service, on duty at its bridge as first-line officer (role FLO-CU). */
    public static Person customsOfficer() {
        return officerAt("T-CUSTOMS", "T-CUSTOMS-BRIDGE", "FLO-CU");
    }

    /** A new officer of the border troops: another agency of the same country. */
    public static Person borderGuard() {
        return officerAt("T-BORDER", "T-BORDER-GATE", "FLO-BG");
    }

    public static Person officerAt(String agencyCode, String stationCode, String role) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Person person = newPerson(
                    agency(agencyCode), "T-" + UUID.randomUUID().toString().substring(0, 12));
            post(person, station(stationCode, agencyCode), role);
            return person;
        });
    }

    /** The customs officer whose account is this user name of {@code @TestSecurity}; the same one each time. */
    public static Person linkedTo(String account) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Person.byAccount(account).orElseGet(() -> {
                    Person person = customsOfficer();
                    person.account = account;
                    return person;
                }));
    }

    public static Agency agency(String code) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Agency.byCode(code).orElseGet(() -> {
                    Agency agency = new Agency();
                    agency.code = code;
                    agency.country = country("TJ");
                    agency.name = LocalizedText.of("Agency " + code);
                    agency.persist();
                    return agency;
                }));
    }

    public static DutyStation station(String code, String agencyCode) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> DutyStation.byCode(code).orElseGet(() -> {
                    DutyStation station = new DutyStation();
                    station.code = code;
                    station.agency = agency(agencyCode);
                    station.name = LocalizedText.of("Station " + code);
                    station.persist();
                    return station;
                }));
    }

    public static Country country(String code) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Country.byCode(code).orElseGet(() -> {
                    Country country = new Country();
                    country.code = code;
                    country.name = new LocalizedText(Map.of("en", "Country " + code));
                    country.persist();
                    return country;
                }));
    }

    /** Ends a name of its own for each number, as an import asks about namesakes of one agency. */
    public static String letters(int number) {
        return Integer.toUnsignedString(number)
                .chars()
                .mapToObj(digit -> "абвгдежзик".substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    private static Person newPerson(Agency agency, String number) {
        Person person = new Person();
        person.personnelNumber = number;
        person.agency = agency;
        person.familyName = "Қодиров";
        person.givenName = "Фаррух";
        person.nameLatin = "Farrukh Qodirov";
        person.nameArabic = "فرخ قادروف";
        person.sex = "M";
        person.language = "ru";
        person.createdAt = JOINED;
        person.persist();
        return person;
    }

    private static void post(Person person, DutyStation station, String role) {
        Posting posting = new Posting();
        posting.person = person;
        posting.dutyStation = station;
        posting.role = role;
        posting.startsOn = SINCE;
        posting.persist();
    }

    /** What is typed of a person of the customs; null for nothing. */
    static Map<String, String> form(String number, String family, String given) {
        return new HashMap<>(Map.of(
                "personnelNumber",
                number,
                "familyName",
                family == null ? "" : family,
                "givenName",
                given == null ? "" : given,
                "agency",
                "T-CUSTOMS",
                "language",
                "tg"));
    }
}
