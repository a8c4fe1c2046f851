package org.omuz.qualification.evidence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.omuz.agency.Person;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;

/** Append-only: what a person showed of one competency, when, to whom. A later row may withdraw it, with a reason. */
@Entity
@Immutable
public class Evidence extends IdEntity {
    /**
     * Course completion, written test, observed practical, exercise observation, workplace log, prior learning; and,
     * for instructors, a teach-back and a co-delivery.
     */
    public enum Kind {
        CC,
        WT,
        OP,
        TX,
        WP,
        RPL,
        TB,
        CD
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String competency;

    /** Level 1–4 that it supports. */
    public int level;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public LocalDate achievedOn;

    /** Whether the thresholds of its kind were met; what was not met is recorded as well. */
    public boolean met;

    /** Figures that a reader needs, e.g. percent, attendance, step counts. */
    @Convert(converter = ResultColumn.class)
    public Map<String, String> result;

    public Long assessorId;
    public Long sessionId;
    public Long courseVersionId;
    public String frameworkLabel;

    /** Label of the rule book in effect when it was recorded; null for what is older than that column. */
    public String rulesLabel;

    /** Attempt, Practical or Enrolment and its id: recording the same source twice is refused by the database. */
    public String sourceType;

    public long sourceId;
    public Instant recordedAt;
    public String recordedBy;

    /** Id of the row this one withdraws; such a row supports nothing itself. */
    public Long withdrawsId;

    public String reason;

    /** Whether a critical step was missed: without figures a failed practical is taken to have failed there. */
    public boolean failedCritically() {
        return kind == Kind.OP
                && !met
                && (result == null
                        || !Objects.equals(result.get("critical"), result.getOrDefault("criticalDone", "0")));
    }

    /** One that is met; of which framework, by which source and by whom is left to say. */
    public static Evidence of(Person person, String competency, int level, Kind kind, LocalDate on) {
        Evidence row = new Evidence();
        row.person = person;
        row.competency = competency;
        row.level = level;
        row.kind = kind;
        row.achievedOn = on;
        row.met = true;
        row.result = Map.of();
        return row;
    }

    /** The row that takes this one back. */
    public Evidence withdrawal(String why, LocalDate on, Instant now, String by) {
        Evidence row = of(person, competency, level, kind, on);
        row.met = false;
        row.frameworkLabel = frameworkLabel;
        row.rulesLabel = rulesLabel;
        row.sourceType = "Evidence";
        row.sourceId = id;
        row.recordedAt = now;
        row.recordedBy = by;
        row.withdrawsId = id;
        row.reason = why;
        return row;
    }

    @Converter
    static class ResultColumn extends Json.Column<Map<String, String>> {
        ResultColumn() {
            super(new TypeReference<>() {});
        }
    }
}
