package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.omuz.agency.Person;
import org.omuz.course.CourseVersion;
import org.omuz.training.session.CompleteSession;
import org.omuz.training.session.EnrolPerson;
import org.omuz.training.session.PlanSession;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionForm;

/** Sessions of RN-101 in every state over three years, each played through by its people at the time it was held. */
@ApplicationScoped
class DemoHistory {
    private static final int DAYS = 4;

    /** A session by the day it starts, counted from today. */
    private record Plan(int startsIn, int people, String place, List<String> agencies) {
        boolean isOver() {
            return startsIn + DAYS <= 0;
        }

        boolean isRunning() {
            return startsIn <= 0 && !isOver();
        }
    }

    private static final List<String> ALL =
            DemoAgencies.PLANS.stream().map(DemoAgencies.Plan::code).toList();
    private static final List<Plan> PLANS = List.of(
            new Plan(-1010, 16, "Dushanbe", List.of("TJ-CU-1", "TJ-CU-2", "TJ-BT")),
            new Plan(-700, 18, "Dushanbe", List.of("TJ-CU-2", "TJ-BT", "TJ-MI", "TJ-EM")),
            new Plan(-645, 18, "Bishkek", List.of("KG-CU", "KG-BG", "KG-EM")),
            new Plan(-500, 18, "Dushanbe", List.of("AF-CU", "AF-BP", "AF-HL", "TJ-BT")),
            new Plan(-340, 18, "Dushanbe", List.of("TJ-CU-1", "TJ-CU-2", "TJ-HOST", "TJ-EM")),
            new Plan(-300, 16, "Bishkek", List.of("KG-CU", "KG-BG", "KG-EM")),
            new Plan(-180, 18, "Dushanbe", List.of("TJ-CU-2", "TJ-MI", "TJ-BT", "TJ-EM")),
            new Plan(-75, 18, "Dushanbe", List.of("TJ-CU-1", "TJ-CU-2", "AF-CU", "AF-BP")),
            new Plan(-20, 16, "Dushanbe", List.of("TJ-CU-2", "TJ-HOST", "KG-CU")),
            new Plan(-1, 14, "Dushanbe", List.of("TJ-CU-2", "TJ-BT", "TJ-EM")),
            new Plan(23, 9, "Dushanbe", ALL),
            new Plan(58, 3, "Bishkek", ALL),
            new Plan(107, 0, "Dushanbe", ALL));

    private final PlanSession planSession;
    private final EnrolPerson enrol;
    private final CompleteSession complete;
    private final DemoParticipation participation;
    private final Clock clock;

    DemoHistory(
            PlanSession planSession,
            EnrolPerson enrol,
            CompleteSession complete,
            DemoParticipation participation,
            Clock clock) {
        this.planSession = planSession;
        this.enrol = enrol;
        this.complete = complete;
        this.participation = participation;
        this.clock = clock;
    }

    void make() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        for (int number = 0; number < PLANS.size(); number++) {
            String code = "RN-101-%02d".formatted(number + 1);
            hold(code, PLANS.get(number), today.plusDays(PLANS.get(number).startsIn()), new Random(number + 1L));
        }
    }

    /** One transaction a session and one a person, so that a killed load can go on where it was. */
    private void hold(String code, Plan plan, LocalDate first, Random random) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        LocalDate opened = first.isBefore(today) ? first.minusDays(20) : today.minusDays(5);
        Session.State state = QuarkusTransaction.requiringNew().call(() -> stateOf(code));
        if (state == Session.State.COMPLETED) {
            return;
        }
        if (state == null) {
            DemoTime.at(opened.atTime(5, 0).toInstant(ZoneOffset.UTC), () -> open(code, plan, first, random));
        }
        if (plan.isOver() || plan.isRunning()) {
            participation.take(code, first, plan.isOver() ? DAYS : 1 - plan.startsIn());
        }
        if (plan.isOver()) {
            DemoTime.at(
                    first.plusDays(DAYS - 1L).atTime(LocalTime.of(12, 30)).toInstant(ZoneOffset.UTC),
                    () -> complete.complete(session(code).id));
        }
    }

    private void open(String code, Plan plan, LocalDate first, Random random) {
        Session session = new Session();
        CourseVersion version = CourseVersion.latestOf("RN-101").orElseThrow();
        List<String> instructors = Person.<Person>list("personnelNumber = ?1", DemoOfficers.INSTRUCTOR).stream()
                .map(person -> person.id.toString())
                .toList();
        planSession.plan(
                session,
                new SessionForm(
                        version.id.toString(),
                        code,
                        plan.place(),
                        first.toString(),
                        first.plusDays(DAYS - 1L).toString(),
                        "24",
                        plan.place().equals("Bishkek") ? "ru" : "tg",
                        instructors,
                        null,
                        null));
        choose(plan, random).forEach(person -> enrol.enrol(session, person));
    }

    /** The one who signs in as trainee sat in an old session and sits in the running one. */
    private static List<Person> choose(Plan plan, Random random) {
        List<Person> staff = Person.<Person>list(
                "agency.code in ?1 and personnelNumber not in ?2 order by personnelNumber",
                plan.agencies(),
                List.of(
                        DemoOfficers.TRAINEE,
                        DemoOfficers.INSTRUCTOR,
                        DemoOfficers.MANAGER,
                        DemoOfficers.ADMINISTRATOR,
                        DemoOfficers.DEPUTY));
        Collections.shuffle(staff, random);
        List<Person> chosen = new ArrayList<>(staff.subList(0, plan.people()));
        if (plan.startsIn() == -700 || plan.isRunning()) {
            chosen.add(Person.byPersonnelNumber(DemoOfficers.TRAINEE).orElseThrow());
        }
        return chosen;
    }

    private static Session.State stateOf(String code) {
        return Session.<Session>find("code", code)
                .firstResultOptional()
                .map(s -> s.state)
                .orElse(null);
    }

    private static Session session(String code) {
        return Session.<Session>find("code", code).firstResult();
    }
}
