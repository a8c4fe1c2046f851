package org.omuz.framework;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;
import org.omuz.shared.Rejected;

/** {@code award-rules.yaml} as imported once. What it says never changes; two persons put it in effect from a day on. */
@Entity
public class RuleBook extends IdEntity {
    public enum State {
        DRAFT,
        /** One person wants it in effect; another one has to agree. */
        PROPOSED,
        ADOPTED
    }

    public String label;

    @Column(updatable = false)
    public String content;

    @Column(columnDefinition = "char(64)", updatable = false)
    public String contentHash;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Null for the first one, which was always in effect. */
    public LocalDate effectiveFrom;

    public Instant importedAt;
    public String proposedBy;
    public Instant proposedAt;
    public String proposedBecause;
    public String adoptedBy;
    public Instant adoptedAt;

    @Version
    public int version;

    public static List<RuleBook> adopted() {
        return list("state = ?1 order by effectiveFrom, id", State.ADOPTED);
    }

    public AwardRuleBook book() {
        return Json.read(content, new TypeReference<>() {});
    }

    LocalDate from() {
        return effectiveFrom == null ? LocalDate.MIN : effectiveFrom;
    }

    /** @throws Rejected where it is adopted already, or another book takes effect on that day */
    public void propose(LocalDate from, String because, String by, Instant now) {
        refuseAdopted();
        refuseTaken(from);
        state = State.PROPOSED;
        effectiveFrom = from;
        proposedBecause = because;
        proposedBy = by;
        proposedAt = now;
    }

    /** Back to a draft; nothing happens to a draft. */
    public void takeBack() {
        refuseAdopted();
        state = State.DRAFT;
        effectiveFrom = null;
        proposedBecause = null;
        proposedBy = null;
        proposedAt = null;
    }

    /** @throws Rejected where nobody proposed it, where the same person did, where its day is over or taken */
    public void adopt(String by, LocalDate today, Instant now) {
        refuseAdopted();
        if (state != State.PROPOSED) {
            throw Rejected.because(FrameworkMessages.class, FrameworkMessages::notProposed);
        }
        if (by.equals(proposedBy)) {
            throw Rejected.because(FrameworkMessages.class, FrameworkMessages::anotherPersonAdopts);
        }
        if (effectiveFrom.isBefore(today)) {
            throw Rejected.because(FrameworkMessages.class, FrameworkMessages::dayIsOver);
        }
        refuseTaken(effectiveFrom);
        state = State.ADOPTED;
        adoptedBy = by;
        adoptedAt = now;
    }

    /** Of two books of one day nobody could say which is in effect. */
    private static void refuseTaken(LocalDate from) {
        if (count("state = ?1 and effectiveFrom = ?2", State.ADOPTED, from) > 0) {
            throw Rejected.in("from", FrameworkMessages.class, FrameworkMessages::dayIsTaken);
        }
    }

    private void refuseAdopted() {
        if (state == State.ADOPTED) {
            throw Rejected.because(FrameworkMessages.class, FrameworkMessages::adoptedAlready);
        }
    }

    /** For the audit trail: what it is before or after an act. */
    public Map<String, String> told() {
        return Map.of("label", label, "state", state.name(), "effectiveFrom", String.valueOf(effectiveFrom));
    }
}
