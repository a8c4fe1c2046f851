package org.omuz.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Calendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.hibernate.Session;
import org.omuz.shared.Json;

/** Writes what was done in the transaction that does it: no act without its entry, no entry without its act. */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT =
            "insert into audit_entry (at, actor, act, subject_type, subject_id, details) values (?, ?, ?, ?, ?, ?)";

    private final Clock clock;
    private final SecurityIdentity identity;

    AuditTrail(Clock clock, SecurityIdentity identity) {
        this.clock = clock;
        this.identity = identity;
    }

    /** {@code trail.record("SessionOpened", "Session", session.id, Map.of("code", session.code))}. */
    public void record(String act, String subjectType, Long subjectId, Map<String, String> details) {
        recordAs(actor(), act, subjectType, subjectId, details);
    }

    /** What is done later for somebody who asked for it. */
    public void recordAs(String actor, String act, String subjectType, Long subjectId, Map<String, String> details) {
        AuditEntry entry = new AuditEntry();
        entry.at = clock.instant();
        entry.actor = actor == null ? actor() : actor;
        entry.act = act;
        entry.subjectType = subjectType;
        entry.subjectId = subjectId;
        entry.details = new TreeMap<>(details);
        entry.persist();
    }

    /** The same act on many subjects of one kind, in few statements: id of the subject to its details. */
    public void recordEach(String act, String subjectType, Map<Long, Map<String, String>> subjects) {
        Timestamp at = Timestamp.from(clock.instant());
        String actor = actor();
        AuditEntry.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Map.Entry<Long, Map<String, String>> subject : subjects.entrySet()) {
                    insert.setTimestamp(1, at, Calendar.getInstance(TimeZone.getTimeZone("UTC")));
                    insert.setString(2, actor);
                    insert.setString(3, act);
                    insert.setString(4, subjectType);
                    insert.setLong(5, subject.getKey());
                    insert.setString(6, Json.write(new TreeMap<>(subject.getValue())));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private String actor() {
        boolean inRequest = Arc.container().requestContext().isActive();
        return inRequest && !identity.isAnonymous() ? identity.getPrincipal().getName() : "system";
    }
}
