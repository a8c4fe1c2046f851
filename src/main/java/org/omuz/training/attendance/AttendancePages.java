package org.omuz.training.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.CentreDay;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.DeviceTime;
import org.omuz.shared.form.FormSubmission;
import org.omuz.training.session.Attendance;
import org.omuz.training.session.HalfDay;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionHead;
import org.omuz.training.session.SessionPeople;
import org.omuz.training.session.TeachesSession;

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

    /** What a tap says; {@code NONE} takes the mark back. */
    public enum Tap {
        PRESENT,
        ABSENT,
        NONE
    }

    @CheckedTemplate(basePath = "teach")
    record attendance(
            SessionHead session,
            List<Slot> slots,
            HalfDay at,
            String address,
            String box,
            boolean markable,
            List<Row> rows,
            Tally tally,
            String problem)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final LocalFormat written;
    private final SignedIn signedIn;
    private final SessionPeople people;
    private final CentreDay centreDay;
    private final MarkAttendance attendance;
    private final FormSubmission sent;
    private final Clock clock;

    AttendancePages(
            Visitor visitor,
            LocalFormat written,
            SignedIn signedIn,
            SessionPeople people,
            CentreDay centreDay,
            MarkAttendance attendance,
            FormSubmission sent,
            Clock clock) {
        this.clock = clock;
        this.visitor = visitor;
        this.written = written;
        this.signedIn = signedIn;
        this.people = people;
        this.centreDay = centreDay;
        this.attendance = attendance;
        this.sent = sent;
    }

    @GET
    @Permitted(by = TeachesSession.class)
    public TemplateInstance show(@RestPath long id, @RestQuery String day, @RestQuery String half) {
        Session session = session(id);
        return page(session, day == null ? nearest(session) : halfDay(session, day, half), null);
    }

    private TemplateInstance page(Session session, HalfDay at, String problem) {
        Map<Long, Attendance> marks = marks(session.id, at);
        List<Row> rows = people.present(session.id, visitor.language()).stream()
                .map(who -> row(who, marks.get(who.enrolmentId())))
                .toList();
        String box = "attendance-" + session.id + "-" + signedIn.person().id;
        return new attendance(
                head(session),
                slots(session, at),
                at,
                address(session.id, at),
                box,
                markable(session, at),
                rows,
                tally(rows),
                problem);
    }

    @POST
    @Path("{enrolmentId}")
    @Permitted(by = TeachesSession.class)
    public Response mark(
            @RestPath long id,
            @RestPath long enrolmentId,
            @RestForm String day,
            @RestForm String half,
            @RestForm Tap mark,
            @RestForm String observedAt) {
        Session session = session(id);
        HalfDay at = halfDay(session, day, half);
        if (mark == null) {
            throw new BadRequestException();
        }
        return sent.answer(
                () -> {
                    switch (mark) {
                        case PRESENT, ABSENT ->
                            attendance.one(session, enrolmentId, at, mark == Tap.PRESENT, by(observedAt));
                        case NONE -> attendance.takeBack(session, enrolmentId, at);
                    }
                },
                address(id, at) + "#e" + enrolmentId,
                why -> page(session, at, why.reason()));
    }

    @POST
    @Path("rest")
    @Permitted(by = TeachesSession.class)
    public Response rest(@RestPath long id, @RestForm String day, @RestForm String half, @RestForm String observedAt) {
        Session session = session(id);
        HalfDay at = halfDay(session, day, half);
        return sent.answer(
                () -> attendance.rest(session, at, by(observedAt)),
                address(id, at),
                why -> page(session, at, why.reason()));
    }

    private MarkAttendance.By by(String observedAt) {
        return new MarkAttendance.By(signedIn.person(), DeviceTime.lately(observedAt, clock.instant()));
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
                slots.add(new Slot(
                        at,
                        written.weekday(day),
                        at.equals(current),
                        !day.isAfter(centreDay.today()),
                        marked.contains(at)));
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
        long present =
                rows.stream().filter(r -> Boolean.TRUE.equals(r.present())).count();
        long absent =
                rows.stream().filter(r -> Boolean.FALSE.equals(r.present())).count();
        return new Tally(present, absent, rows.size() - present - absent);
    }

    private static String address(long id, HalfDay at) {
        return "/teach/sessions/" + id + "/attendance" + at.query();
    }
}
