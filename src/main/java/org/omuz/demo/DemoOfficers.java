package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Person;
import org.omuz.agency.PostPerson;

/** Four hundred officers with postings, among them the four who can sign in. */
@ApplicationScoped
class DemoOfficers {
    static final String TRAINEE = "DEMO-TRAINEE";
    static final String INSTRUCTOR = "DEMO-INSTRUCTOR";
    static final String MANAGER = "DEMO-MANAGER";
    static final String ADMINISTRATOR = "DEMO-ADMINISTRATOR";

    /** A second administrator, as some acts take two persons. */
    static final String DEPUTY = "DEMO-DEPUTY";

    /** Who signs in, where they serve and in which role. */
    private record Account(String number, String agency, String role) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account(TRAINEE, "TJ-CU-2", "FLO-CU"),
            new Account(MANAGER, "TJ-CU-2", "ATM"),
            new Account(INSTRUCTOR, "TJ-HOST", "TRA"),
            new Account(ADMINISTRATOR, "TJ-HOST", "ATM"),
            new Account(DEPUTY, "TJ-HOST", "ATM"));

    private final DemoNames names;
    private final PostPerson postPerson;
    private final Clock clock;

    DemoOfficers(DemoNames names, PostPerson postPerson, Clock clock) {
        this.names = names;
        this.postPerson = postPerson;
        this.clock = clock;
    }

    void make() {
        for (DemoAgencies.Plan plan : DemoAgencies.PLANS) {
            QuarkusTransaction.requiringNew().run(() -> staff(plan));
        }
    }

    private void staff(DemoAgencies.Plan plan) {
        Agency agency = Agency.byCode(plan.code()).orElseThrow();
        List<DutyStation> stations = DutyStation.list("agency = ?1 order by code", agency);
        Random random = new Random(plan.code().hashCode());
        List<Account> accounts =
                ACCOUNTS.stream().filter(a -> a.agency().equals(plan.code())).toList();
        for (int n = 0; n < plan.staff(); n++) {
            boolean account = n < accounts.size();
            String number = account ? accounts.get(n).number() : "%s-%04d".formatted(plan.code(), n + 1);
            String role = account
                    ? accounts.get(n).role()
                    : n == accounts.size()
                            ? "ATM"
                            : plan.roles().get(random.nextInt(plan.roles().size()));
            boolean female = random.nextInt(100) < 28;
            DemoNames.Name name = names.draw(plan.country(), female, random);
            LocalDate since = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(200 + random.nextInt(1400));
            DutyStation station = stations.get(random.nextInt(stations.size()));
            if (Person.byPersonnelNumber(number).isEmpty()) {
                Person person = person(number, agency, name, female);
                person.manages = role.equals("ATM");
                person.language =
                        plan.country().equals("AF") ? "prs" : plan.country().equals("TJ") ? "tg" : "ru";
                person.persist();
                postPerson.to(person, station, role, since, false);
            }
        }
    }

    private Person person(String number, Agency agency, DemoNames.Name name, boolean female) {
        Person person = new Person();
        person.personnelNumber = number;
        person.agency = agency;
        person.givenName = name.given();
        person.familyName = name.family();
        person.nameLatin = name.latin();
        person.nameArabic = name.arabic();
        person.sex = female ? "F" : "M";
        person.email = number.toLowerCase(Locale.ROOT) + "@officers.example";
        person.createdAt = clock.instant();
        return person;
    }
}
