package org.omuz.assessment.desk;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omuz.agency.signin.SignedIn;
import org.omuz.course.CourseVersion;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;
import org.omuz.shared.find.AskedWords;
import org.omuz.shared.find.AskedWords.Place;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionHead;

/** The list of sessions: those that run today first, then upcoming by date, then past, newest first. */
@ApplicationScoped
class TaughtSessions {
    enum When {
        ALL,
        RUNNING,
        UPCOMING,
        PAST,
        CANCELLED;

        static When of(String parameter) {
            return Arrays.stream(values())
                    .filter(w -> w.parameter().equals(parameter))
                    .findFirst()
                    .orElse(ALL);
        }

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Line(SessionHead head, When when, Seats seats, long practicalsOpen, boolean completed) {
        public boolean running() {
            return when == When.RUNNING;
        }
    }

    /** {@code present} of the half-days marked today, the larger one; {@code marked} is false while nobody was. */
    record Seats(long taken, long of, long present, boolean marked) {}

    private final EntityManager database;
    private final SignedIn signedIn;
    private final SecurityIdentity identity;
    private final Visitor visitor;
    private final CentreDay day;

    TaughtSessions(
            EntityManager database, SignedIn signedIn, SecurityIdentity identity, Visitor visitor, CentreDay day) {
        this.database = database;
        this.signedIn = signedIn;
        this.identity = identity;
        this.visitor = visitor;
        this.day = day;
    }

    Page<Line> page(String words, When when, int number, int size) {
        Page<Session> page = Page.of(query(words, when), number, size, s -> s);
        List<Long> ids = page.rows().stream().map(s -> s.id).toList();
        Map<Long, Long> present = ids.isEmpty() ? Map.of() : present(ids);
        Map<Long, Long> open = ids.isEmpty() ? Map.of() : open(ids);
        List<Line> lines = page.rows().stream()
                .map(s -> new Line(
                        SessionHead.of(s, visitor.language()),
                        when(s),
                        new Seats(s.taken, s.seats, present.getOrDefault(s.id, 0L), present.containsKey(s.id)),
                        open.getOrDefault(s.id, 0L),
                        s.state == Session.State.COMPLETED))
                .toList();
        return new Page<>(lines, page.total(), page.number(), page.size());
    }

    /** The date stands in the text, not as a parameter: the count has no order to use it in. */
    private PanacheQuery<Session> query(String words, When when) {
        String today = "date " + day.today();
        StringBuilder where =
                new StringBuilder("from Session s join fetch s.courseVersion v join fetch v.course c where 1 = 1");
        Map<String, Object> with = new HashMap<>();
        if (!identity.hasRole("administrator")) {
            where.append(" and exists (select 1 from Session t join t.instructors i where t.id = s.id and i.id = :me)");
            with.put("me", signedIn.person().id);
        }
        where.append(AskedWords.of(words)
                .and("word", with::put, new Place("s.id", Session.class), new Place("v.id", CourseVersion.class)));
        where.append(
                switch (when) {
                    case RUNNING ->
                        " and s.state <> CANCELLED and s.startsOn <= " + today + " and s.endsOn >= " + today;
                    case UPCOMING -> " and s.state <> CANCELLED and s.startsOn > " + today;
                    case PAST -> " and s.state <> CANCELLED and s.endsOn < " + today;
                    case CANCELLED -> " and s.state = CANCELLED";
                    case ALL -> "";
                });
        where.append(" order by case when s.state = CANCELLED then 3 when s.endsOn < " + today
                + " then 2 when s.startsOn > " + today + " then 1 else 0 end,"
                + " case when s.startsOn > " + today + " then s.startsOn end, s.startsOn desc, s.id");
        return Session.find(where.toString(), with);
    }

    private When when(Session session) {
        LocalDate today = day.today();
        if (session.state == Session.State.CANCELLED) {
            return When.CANCELLED;
        }
        return session.covers(today) ? When.RUNNING : session.startsOn.isAfter(today) ? When.UPCOMING : When.PAST;
    }

    private Map<Long, Long> present(List<Long> ids) {
        Map<Long, Long> most = new HashMap<>();
        database.createQuery(
                        "select e.session.id, sum(case when a.present = true then 1 else 0 end) from Attendance a"
                                + " join a.enrolment e where e.session.id in ?1 and a.day = ?2"
                                + " group by e.session.id, a.half",
                        Object[].class)
                .setParameter(1, ids)
                .setParameter(2, day.today())
                .getResultList()
                .forEach(row -> most.merge((Long) row[0], ((Number) row[1]).longValue(), Math::max));
        return most;
    }

    private Map<Long, Long> open(List<Long> ids) {
        Map<Long, Long> open = new HashMap<>();
        database.createQuery(
                        "select e.session.id, count(*) from Practical p join p.enrolment e"
                                + " where e.session.id in ?1 and p.finishedAt is null group by e.session.id",
                        Object[].class)
                .setParameter(1, ids)
                .getResultList()
                .forEach(row -> open.put((Long) row[0], ((Number) row[1]).longValue()));
        return open;
    }
}
