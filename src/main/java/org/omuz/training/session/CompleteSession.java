package org.omuz.training.session;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;

/** Ends a session and decides for everybody in it whether the course is completed; once, however often it is asked. */
@ApplicationScoped
public class CompleteSession {
    private final Clock clock;
    private final CentreDay day;
    private final List<CompletionRule> rules;
    private final Event<SessionCompleted> completed;
    private final AuditTrail trail;

    CompleteSession(
            Clock clock,
            CentreDay day,
            @All List<CompletionRule> rules,
            Event<SessionCompleted> completed,
            AuditTrail trail) {
        this.clock = clock;
        this.day = day;
        this.rules = rules;
        this.completed = completed;
        this.trail = trail;
    }

    public void complete(long sessionId) {
        Session session = Session.<Session>findByIdOptional(sessionId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
        if (!session.complete(day.today(), clock.instant())) {
            return;
        }
        List<Enrolment> open = Enrolment.list("session.id = ?1 and state = ?2", sessionId, Enrolment.State.ENROLLED);
        Map<Long, List<CompletionRule.Missing>> missing =
                missing(session, open.stream().map(e -> e.id).toList());
        open.forEach(e -> e.decide(!missing.containsKey(e.id), clock.instant()));
        trail.record(
                "SessionCompleted",
                "Session",
                sessionId,
                Map.of(
                        "code",
                        session.code,
                        "completed",
                        "" + (open.size() - missing.size()),
                        "notCompleted",
                        "" + missing.size()));
        completed.fire(new SessionCompleted(sessionId));
    }

    /** Why somebody did not complete the course, in words. */
    public List<String> lacking(Enrolment enrolment, Language language) {
        return missing(enrolment.session, List.of(enrolment.id)).getOrDefault(enrolment.id, List.of()).stream()
                .map(reason -> reason.wording().apply(language))
                .toList();
    }

    /** Only those who lack something, each with all reasons. */
    public Map<Long, List<CompletionRule.Missing>> missing(Session session, List<Long> enrolmentIds) {
        Map<Long, List<CompletionRule.Missing>> all = new HashMap<>();
        for (CompletionRule rule : rules) {
            rule.missing(session, enrolmentIds).forEach((id, reasons) -> {
                if (!reasons.isEmpty()) {
                    all.computeIfAbsent(id, key -> new ArrayList<>()).addAll(reasons);
                }
            });
        }
        return all;
    }
}
