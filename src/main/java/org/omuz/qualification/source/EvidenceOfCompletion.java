package org.omuz.qualification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.Targets;
import org.omuz.shared.CentreDay;
import org.omuz.training.attendance.AttendanceRecord;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.SessionCompleted;

/** Who completed the course in a session has that as evidence of every competency that its modules target. */
@ApplicationScoped
class EvidenceOfCompletion {
    private final RecordEvidence evidence;
    private final AttendanceRecord attendance;
    private final CentreDay day;

    EvidenceOfCompletion(RecordEvidence evidence, AttendanceRecord attendance, CentreDay day) {
        this.evidence = evidence;
        this.attendance = attendance;
        this.day = day;
    }

    void completed(@Observes SessionCompleted event) {
        List<Enrolment> enrolments = Enrolment.list(
                "from Enrolment n join fetch n.session join fetch n.courseVersion where n.session.id "
                        + "= ?1 and n.state = ?2",
                event.sessionId(),
                Enrolment.State.COMPLETED);
        if (enrolments.isEmpty()) {
            return;
        }
        Enrolment any = enrolments.get(0);
        Targets targets = new Targets(any.courseVersion.outline);
        LocalDate on = lastDay(any);
        AttendanceRecord.Of marks = attendance.of(event.sessionId());
        List<Evidence> rows = new ArrayList<>();
        for (Enrolment enrolment : enrolments) {
            double percent = marks.whole(enrolment.id, enrolment.session).percent();
            targets.competencies()
                    .forEach(code ->
                            rows.add(row(enrolment, code, targets.level(code), on, String.valueOf((int) percent))));
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
        Evidence row = Targets.evidence(enrolment, enrolment.courseVersion.frameworkLabel, competency, level);
        row.kind = Evidence.Kind.CC;
        row.achievedOn = on;
        row.met = true;
        row.sourceType = "Enrolment";
        row.sourceId = enrolment.id;
        row.result = Map.of("attendance", percent);
        return row;
    }
}
