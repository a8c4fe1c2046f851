package org.omuz.qualification;

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
import org.hibernate.annotations.Immutable;
import org.omuz.agency.Person;
import org.omuz.shared.Json;
import org.omuz.shared.Row;

/** Append-only: what a person showed of one competency, when, to whom. A later row may withdraw it, with a reason. */
@Entity
@Immutable
public class Evidence extends Row {
    /** Course completion, written test, observed practical, exercise observation, workplace log, prior learning. */
    public enum Kind {
        CC,
        WT,
        OP,
        TX,
        WP,
        RPL
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

    /** Attempt, Practical or Enrolment and its id: recording the same source twice is refused by the database. */
    public String sourceType;

    public long sourceId;
    public Instant recordedAt;
    public String recordedBy;

    /** Id of the row this one withdraws; such a row supports nothing itself. */
    public Long withdrawsId;

    public String reason;

    @Converter
    static class ResultColumn extends Json.Column<Map<String, String>> {
        ResultColumn() {
            super(new TypeReference<>() {});
        }
    }
}
