package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.omuz.agency.Person;
import org.omuz.assessment.practical.AssessPractical;
import org.omuz.course.Activity;
import org.omuz.shared.CentreClock;
import org.omuz.training.attendance.MarkAttendance;
import org.omuz.training.learning.MarkDone;
import org.omuz.training.session.Attendance;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.HalfDay;
import org.omuz.training.session.Session;

/** What people do in a session: they come, read, sit the tests and show the practicals, some better than others. */
@ApplicationScoped
class DemoParticipation {
    private final MarkAttendance attendance;
    private final MarkDone done;
    private final AssessPractical assess;
    private final DemoSitting sitting;
    private final Clock clock;

    DemoParticipation(
            MarkAttendance attendance, MarkDone done, AssessPractical assess, DemoSitting sitting, Clock clock) {
        this.clock = clock;
        this.attendance = attendance;
        this.done = done;
        this.assess = assess;
        this.sitting = sitting;
    }

    /** Plays the session's days up to {@code days}; a whole session has four. */
    void take(String code, LocalDate first, int days) {
        List<Long> enrolments = QuarkusTransaction.requiringNew()
                .call(() -> Enrolment.<Enrolment>list("session.code = ?1 order by id", code).stream()
                        .map(e -> e.id)
                        .toList());
        for (long id : enrolments) {
            QuarkusTransaction.requiringNew().run(() -> person(id, first, days));
        }
        for (int day = 0; day < days; day++) {
            LocalDate date = first.plusDays(day);
            DemoTime.at(at(date, 11), () -> mark(code, date));
        }
    }

    private void person(long enrolmentId, LocalDate first, int days) {
        Enrolment enrolment = Enrolment.findById(enrolmentId);
        boolean visitor = enrolment.person.personnelNumber.equals(DemoOfficers.TRAINEE);
        Random random = new Random(enrolment.person.personnelNumber.hashCode() + first.getDayOfYear());
        int skill = visitor ? 96 : 78 + random.nextInt(22);
        List<Activity> activities = Activity.of(enrolment.courseVersion.id);
        CentreClock.at(
                at(first, 4), () -> sitting.sit(enrolment, activities, Activity.Purpose.PRE, skill - 38, random));
        read(enrolment, activities, first, days);
        if (days == 4) {
            CentreClock.at(at(first.plusDays(3), 8), () -> {
                boolean passed = sitting.sit(enrolment, activities, Activity.Purpose.POST, skill, random);
                if (!passed) {
                    sitting.sit(enrolment, activities, Activity.Purpose.POST, skill + 8, random);
                }
            });
        }
        Person instructor = Person.byPersonnelNumber(DemoOfficers.INSTRUCTOR).orElseThrow();
        activities.stream()
                .filter(a -> a.kind == Activity.Kind.PRACTICAL && dayOf(enrolment, a) <= days)
                // the one who signs in has not shown today's practical yet
                .filter(a -> !visitor || days == 4)
                .forEach(a -> CentreClock.at(
                        at(first.plusDays(dayOf(enrolment, a) - 1L), 9),
                        () -> show(
                                new AssessPractical.Case(enrolment.session, enrolmentId, a, instructor),
                                skill,
                                random)));
    }

    private void read(Enrolment enrolment, List<Activity> activities, LocalDate first, int days) {
        for (Activity activity : activities) {
            int day = dayOf(enrolment, activity);
            boolean exceptToday = days < 4 && day >= days;
            if (activity.kind == Activity.Kind.LESSON && day <= days && !exceptToday) {
                done.mark(enrolment.id, activity.id, at(first.plusDays(day - 1L), 6));
            }
        }
    }

    /** Whoever fails a practical shows it again; few fail twice. */
    private void show(AssessPractical.Case about, int skill, Random random) {
        boolean good = random.nextInt(100) < skill;
        observe(about, good);
        if (!good && random.nextInt(100) < 85) {
            observe(about, true);
        }
    }

    private void observe(AssessPractical.Case about, boolean good) {
        assess.start(about);
        Map<String, Boolean> seen = new HashMap<>();
        boolean missed = good;
        for (Activity.Step step : about.activity().content.checklist().steps()) {
            boolean miss = !missed && step.critical();
            missed |= miss;
            seen.put(step.code(), !miss);
        }
        assess.seeAll(about, seen);
        assess.finish(about, new AssessPractical.Remarks(null, null), new AssessPractical.End(false, clock.instant()));
    }

    private void mark(String code, LocalDate day) {
        Session session = Session.<Session>find("code", code).firstResult();
        Person by = Person.byPersonnelNumber(DemoOfficers.INSTRUCTOR).orElseThrow();
        MarkAttendance.By seen = new MarkAttendance.By(by, clock.instant());
        List<Enrolment> people = Enrolment.list("session = ?1 order by id", session);
        for (Attendance.Half half : Attendance.Half.values()) {
            HalfDay when = new HalfDay(day, half);
            Enrolment absent = people.get((day.getDayOfMonth() * 2 + half.ordinal()) % people.size());
            attendance.one(session, absent.id, when, false, seen);
            attendance.rest(session, when, seen);
        }
    }

    private static int dayOf(Enrolment enrolment, Activity activity) {
        return enrolment.courseVersion.outline.modules().stream()
                .filter(module -> module.code().equals(activity.module))
                .findFirst()
                .orElseThrow()
                .day();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
