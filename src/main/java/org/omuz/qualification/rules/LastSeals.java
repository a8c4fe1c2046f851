package org.omuz.qualification.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.omuz.shared.Json;

/** What the audit trail holds as the last seal of each person's evidence and awards. */
@ApplicationScoped
public class LastSeals {
    private static final String LAST = "select e.subject_id, e.details from audit_entry e join (select max(id) id"
            + " from audit_entry where subject_type = :subject and act = :act and subject_id in (:people)"
            + " group by subject_id) last on last.id = e.id";

    private final EntityManager entities;

    LastSeals(EntityManager entities) {
        this.entities = entities;
    }

    /** Hashes named evidence and awards, by person; who was never sealed is left out. */
    public Map<Long, Map<String, String>> of(Collection<Long> people) {
        Map<Long, Map<String, String>> seals = new HashMap<>();
        for (Object each : entities.createNativeQuery(LAST)
                .setParameter("subject", AwardSeal.SUBJECT)
                .setParameter("act", AwardSeal.ACT)
                .setParameter("people", people)
                .getResultList()) {
            Object[] row = (Object[]) each;
            seals.put(((Number) row[0]).longValue(), Json.read((String) row[1], new TypeReference<>() {}));
        }
        return seals;
    }
}
