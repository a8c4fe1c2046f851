package org.omuz.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.training.Attendance;
import org.omuz.training.Enrolment;
import org.omuz.training.SessionCompleted;

/** Who completed the course in a session has that as evidence of every competency that its modules target. */
@ApplicationScoped
class EvidenceOfCompletion {
    private final RecordEvidence evidence;
    private final CentreDay day;

    EvidenceOfCompletion(RecordEvidence evidence, CentreDay day) {
        this.evidence = evidence;
        this.day = day;
    }

    void completed(@Observes SessionCompleted event) {
        List<Enrolment> enrolments = Enrolment.list(
                "from Enrolment n join fetch n.session join fetch n.courseVersion where n.session.id = ?1 and n.state = ?2",
                event.sessionId(),
                Enrolment.State.COMPLETED);
        if (enrolments.isEmpty()) {
            return;
        }
        Enrolment any = enrolments.get(0);
        Targets targets = new Targets(any.courseVersion.outline);
        LocalDate on = lastDay(any);
        Map<Long, Long> present = present(event.sessionId());
        int halves = 2 * any.courseVersion.outline.days();
        List<Evidence> rows = new ArrayList<>();
        for (Enrolment enrolment : enrolments) {
            long percent = Math.min(100, Math.round(100.0 * present.getOrDefault(enrolment.id, 0L) / halves));
            targets.competencies()
                    .forEach(code -> rows.add(row(enrolment, code, targets.level(code), on, String.valueOf(percent))));
        }
        evidence.record(rows, "system");
    }

    /** The session's last day, or the day it was completed if that was earlier. */
    private LocalDate lastDay(Enrolment enrolment) {
        LocalDate ends = enrolment.session.endsOn;
        LocalDate done = enrolment.session.completedAt == null ? day.today() : day.of(enrolment.session.completedAt);
        return done.isBefore(ends) ? done : ends;
    }

    private static Evidence row(Enrolment enrolment, String competency, int level, LocalDate on, String percent) {
        Evidence row = Targets.evidence(enrolment, competency, level);
        row.kind = Evidence.Kind.CC;
        row.achievedOn = on;
        row.met = true;
        row.sourceType = "Enrolment";
        row.sourceId = enrolment.id;
        row.result = Map.of("attendance", percent);
        return row;
    }

    /** Half-days present by enrolment. */
    private static Map<Long, Long> present(long sessionId) {
        Map<Long, Long> present = new HashMap<>();
        Attendance.find(
                        "select a.enrolment.id, count(a) from Attendance a where a.enrolment.session.id = ?1 and a.present = true group by a.enrolment.id",
                        sessionId)
                .project(Object[].class)
                .stream()
                .forEach(row -> present.put((Long) row[0], (Long) row[1]));
        return present;
    }
}
