package org.omuz.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.SignedIn;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.shared.Written;

/** Who is here this half-day: one tap a person, on the phone of the instructor at the door. */
@Path("/teach/sessions/{id}/attendance")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class AttendancePages {

    /** A half-day to choose; {@code come} is false for one that lies ahead. */
    record Slot(HalfDay at, String day, boolean current, boolean come, boolean marked) {}

    /** {@code present} is null while nobody has marked. */
    record Row(SessionPeople.Who who, Boolean present, Instant at, String by) {}

    record Tally(long present, long absent, long open) {}

    @CheckedTemplate(basePath = "teach")
    record attendance(SessionHead session, List<Slot> slots, HalfDay at, boolean markable, List<Row> rows, Tally tally)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "teach")
    record mark(Long sessionId, HalfDay at, boolean markable, Row row) implements TemplateInstance {}

    @CheckedTemplate(basePath = "teach")
    record tally(Tally tally, boolean swap) implements TemplateInstance {}

    private final Visitor visitor;
    private final Written written;
    private final SignedIn signedIn;
    private final SessionPeople people;
    private final CentreDay centreDay;
    private final MarkAttendance mark;

    AttendancePages(
            Visitor visitor,
            Written written,
            SignedIn signedIn,
            SessionPeople people,
            CentreDay centreDay,
            MarkAttendance mark) {
        this.visitor = visitor;
        this.written = written;
        this.signedIn = signedIn;
        this.people = people;
        this.centreDay = centreDay;
        this.mark = mark;
    }

    @GET
    @Permitted(by = TeachesSession.class)
    public TemplateInstance show(@RestPath long id, @RestQuery String day, @RestQuery String half) {
        Session session = session(id);
        HalfDay at = day == null ? nearest(session) : halfDay(session, day, half);
        Map<Long, Attendance> marks = marks(id, at);
        List<Row> rows = people.present(id, visitor.language()).stream()
                .map(who -> row(who, marks.get(who.enrolmentId())))
                .toList();
        return new attendance(head(session), slots(session, at), at, markable(session, at), rows, tally(rows));
    }

    @POST
    @Path("{enrolmentId}")
    @Permitted(by = TeachesSession.class)
    public Response mark(
            @RestPath long id,
            @RestPath long enrolmentId,
            @RestForm String day,
            @RestForm String half,
            @RestForm boolean present,
            @RestHeader("HX-Request") boolean fragment) {
        Session session = session(id);
        HalfDay at = halfDay(session, day, half);
        mark.one(session, enrolmentId, at, present, signedIn.person());
        if (!fragment) {
            return Response.seeOther(URI.create(address(id, at) + "#e" + enrolmentId)).build();
        }
        Map<Long, Attendance> marks = marks(id, at);
        List<Row> rows = people.present(id, visitor.language()).stream()
                .map(who -> row(who, marks.get(who.enrolmentId())))
                .toList();
        Row row = rows.stream().filter(r -> r.who().enrolmentId() == enrolmentId).findFirst().orElseThrow();
        return Response.ok(new mark(id, at, true, row).render()
                        + new tally(tally(rows), true).render())
                .build();
    }

    @POST
    @Path("rest")
    @Permitted(by = TeachesSession.class)
    public Response rest(@RestPath long id, @RestForm String day, @RestForm String half) {
        Session session = session(id);
        HalfDay at = halfDay(session, day, half);
        mark.rest(session, at, signedIn.person());
        return Response.seeOther(URI.create(address(id, at))).build();
    }

    private static Session session(long id) {
        return Session.withCourse(id).orElseThrow(NotFoundException::new);
    }

    private SessionHead head(Session session) {
        return SessionHead.of(session, visitor.language());
    }

    private static HalfDay halfDay(Session session, String day, String half) {
        return HalfDay.of(day, half).filter(at -> session.covers(at.day())).orElseThrow(NotFoundException::new);
    }

    /** Today's half where the session runs, else its nearest end. */
    private HalfDay nearest(Session session) {
        LocalDate today = centreDay.today();
        if (session.covers(today)) {
            return new HalfDay(today, Attendance.Half.at(centreDay.time()));
        }
        return today.isBefore(session.startsOn)
                ? new HalfDay(session.startsOn, Attendance.Half.AM)
                : new HalfDay(session.endsOn, Attendance.Half.PM);
    }

    private boolean markable(Session session, HalfDay at) {
        return session.state == Session.State.OPEN && !at.day().isAfter(centreDay.today());
    }

    private List<Slot> slots(Session session, HalfDay current) {
        Set<HalfDay> marked = Attendance.<Attendance>stream("enrolment.session.id", session.id)
                .map(a -> new HalfDay(a.day, a.half))
                .collect(Collectors.toSet());
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day : session.days()) {
            for (Attendance.Half half : Attendance.Half.values()) {
                HalfDay at = new HalfDay(day, half);
                slots.add(new Slot(at, written.weekday(day), at.equals(current), !day.isAfter(centreDay.today()), marked.contains(at)));
            }
        }
        return slots;
    }

    private static Map<Long, Attendance> marks(long sessionId, HalfDay at) {
        return Attendance.<Attendance>stream(
                        "from Attendance a join fetch a.markedBy where a.enrolment.session.id = ?1 and a.day = ?2"
                                + " and a.half = ?3",
                        sessionId,
                        at.day(),
                        at.half())
                .collect(Collectors.toMap(a -> a.enrolment.id, Function.identity()));
    }

    private static Row row(SessionPeople.Who who, Attendance mark) {
        return mark == null
                ? new Row(who, null, null, "")
                : new Row(who, mark.present, mark.markedAt, mark.markedBy.fullName());
    }

    private static Tally tally(List<Row> rows) {
        long present = rows.stream().filter(r -> Boolean.TRUE.equals(r.present())).count();
        long absent = rows.stream().filter(r -> Boolean.FALSE.equals(r.present())).count();
        return new Tally(present, absent, rows.size() - present - absent);
    }

    private static String address(long id, HalfDay at) {
        return "/teach/sessions/" + id + "/attendance" + at.query();
    }
}
