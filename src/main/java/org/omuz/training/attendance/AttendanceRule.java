package org.omuz.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.shared.Rejected;
import org.omuz.training.session.CompletionRule;
import org.omuz.training.session.DeskMessages;
import org.omuz.training.session.Session;

/** Present in the share of half-days that the course asks for. */
@ApplicationScoped
class AttendanceRule implements CompletionRule {
    private final AttendanceRecord record;

    AttendanceRule(AttendanceRecord record) {
        this.record = record;
    }

    @Override
    public Map<Long, List<Missing>> missing(Session session, List<Long> enrolmentIds) {
        AttendanceRecord.Of marks = record.of(session.id);
        int asked = session.courseVersion.outline.passing().attendancePercent();
        Map<Long, List<Missing>> missing = new HashMap<>();
        for (long id : enrolmentIds) {
            AttendanceShare share = marks.whole(id, session);
            if (!share.meets(asked)) {
                missing.put(
                        id,
                        List.of(new Missing(
                                "attendance",
                                language -> Rejected.wording(DeskMessages.class, language)
                                        .attendanceTooLow(share.present(), share.of(), asked))));
            }
        }
        return missing;
    }
}
