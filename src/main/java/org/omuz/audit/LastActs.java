package org.omuz.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.omuz.shared.Language;
import org.omuz.shared.form.LastChange;

/** Who changed a thing last, from the trail. */
@ApplicationScoped
class LastActs implements LastChange {
    /** Acts upon a thing that leave it as it was. */
    private static final List<String> CHANGE_NOTHING = List.of("CertificatePrinted");

    @Override
    public Optional<Change> of(String subjectType, long subjectId, Language language) {
        return AuditEntry.<AuditEntry>find(
                        "subjectType = ?1 and subjectId = ?2 and act not in ?3 order by at desc, id desc",
                        subjectType,
                        subjectId,
                        CHANGE_NOTHING)
                .page(0, 1)
                .stream()
                .findFirst()
                .map(entry -> new Change(entry.actor, entry.at, TrailWords.of(entry.act, language)));
    }
}
