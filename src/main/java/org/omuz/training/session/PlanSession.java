package org.omuz.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.audit.Changes;
import org.omuz.course.CourseVersion;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.DateField;
import org.omuz.shared.print.Lettering;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedText;

/**
 * Opens a session, changes or cancels one; what people already rest on (their seats, their course version, their marks)
 * stays.
 */
@ApplicationScoped
public class PlanSession {
    private static final int LONGEST_DAYS = 60;

    private final AuditTrail trail;
    private final CentreDay day;

    PlanSession(AuditTrail trail, CentreDay day) {
        this.day = day;
        this.trail = trail;
    }

    /**
     * {@code session} is a new one or a stored one; the form is valid field by field, and rests on the version that is
     * stored.
     */
    public void plan(Session session, SessionForm form) {
        boolean isNew = session.id == null;
        if (session.state != Session.State.OPEN) {
            throw Rejected.because(DeskMessages.class, DeskMessages::sessionIsClosed);
        }
        SessionForm before = isNew ? null : SessionForm.of(session);
        setDates(session, form);
        setCourse(session, form.course());
        setShorter(session, form.shorter());
        setCode(session, form.code() == null ? "" : form.code());
        Rejected.together(
                () -> setSeats(session, Integer.parseInt(form.seats())),
                () -> setInstructors(session, form.instructors()),
                () -> setPlace(session, form.place()));
        session.language = form.language();
        if (isNew) {
            session.persist();
        }
        trail.record(
                isNew ? "SessionOpened" : "SessionChanged",
                "Session",
                session.id,
                Changes.between(before, SessionForm.of(session)));
    }

    /** Cancelling twice is cancelling once; the first reason stays. */
    public void cancel(Session session, String reason) {
        if (session.state == Session.State.CANCELLED) {
            return;
        }
        session.cancel(reason);
        trail.record(
                "SessionCancelled",
                "Session",
                session.id,
                Map.of("code", session.code, "reason", session.cancelReason));
    }

    /** Of both days whatever is wrong with each by itself. */
    void refuseDates(SessionForm form) {
        Rejected.together(() -> planned("from", form.from()), () -> planned("to", form.to()));
    }

    private LocalDate planned(String field, String typed) {
        return DateField.read(field, typed, DateRange.planned(day.today()));
    }

    private void setDates(Session session, SessionForm form) {
        LocalDate from = planned("from", form.from());
        LocalDate to = planned("to", form.to());
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw Rejected.in("to", DeskMessages.class, DeskMessages::lastDayWrong);
        }
        boolean cutsMarks = session.id != null
                && Attendance.count("enrolment.session.id = ?1 and (day < ?2 or day > ?3)", session.id, from, to) > 0;
        if (cutsMarks) {
            throw Rejected.in("from", DeskMessages.class, DeskMessages::marksOutside);
        }
        session.startsOn = from;
        session.endsOn = to;
    }

    private static void setCourse(Session session, String typed) {
        CourseVersion chosen = typed.matches("\\d{1,18}") ? CourseVersion.findById(Long.valueOf(typed)) : null;
        if (chosen == null) {
            throw Rejected.in("course", DeskMessages.class, DeskMessages::noSuchCourse);
        }
        boolean changes = session.courseVersion != null && !session.courseVersion.id.equals(chosen.id);
        if (changes && Enrolment.count("session.id", session.id) > 0) {
            throw Rejected.in("course", DeskMessages.class, DeskMessages::courseIsPinned);
        }
        session.courseVersion = chosen;
    }

    /** A day less than the course has is a decision that somebody has to answer for. */
    private static void setShorter(Session session, String reason) {
        int taught = session.days().size();
        int planned = session.courseVersion.outline.days();
        boolean shorter = taught < planned;
        if (shorter && (reason == null || reason.isBlank())) {
            throw Rejected.in("shorter", DeskMessages.class, m -> m.shorterThanCourse(planned, taught));
        }
        session.shorterReason = shorter ? reason : null;
    }

    private static void setCode(Session session, String typed) {
        String code = typed.isEmpty() ? proposal(session) : typed;
        boolean taken = session.id == null
                ? Session.count("code", code) > 0
                : Session.count("code = ?1 and id <> ?2", code, session.id) > 0;
        if (taken) {
            throw Rejected.in("code", DeskMessages.class, m -> m.codeTaken(code));
        }
        session.code = code;
    }

    /** RN-101-2026-03. */
    private static String proposal(Session session) {
        String stem = session.courseVersion.course.code + "-" + session.startsOn.getYear() + "-";
        List<Session> before = Session.list("code like ?1 order by code desc", stem + "%");
        int next = before.stream()
                        .map(s -> s.code.substring(stem.length()))
                        .filter(n -> n.matches("\\d{1,4}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                + 1;
        return stem + String.format("%02d", next);
    }

    private static void setSeats(Session session, int seats) {
        if (seats < session.taken) {
            throw Rejected.in("seats", DeskMessages.class, m -> m.seatsTaken(session.taken));
        }
        session.seats = seats;
    }

    /** It stands on every certificate of the session. */
    private static void setPlace(Session session, String typed) {
        String place = TypedText.line(typed);
        Lettering.CERTIFICATE.missing(place == null ? typed : place).ifPresent(letter -> {
            throw Rejected.in("place", DeskMessages.class, m -> m.placeCannotBePrinted(letter));
        });
        session.place = place;
    }

    private static void setInstructors(Session session, List<String> ids) {
        List<Long> chosen = ids == null
                ? List.of()
                : ids.stream()
                        .filter(i -> i.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList();
        List<Person> people = chosen.isEmpty() ? List.of() : Person.list("id in ?1", chosen);
        if (people.isEmpty()) {
            throw Rejected.in("instructors", DeskMessages.class, DeskMessages::noInstructor);
        }
        session.instructors = new HashSet<>(people);
    }
}
