package org.omuz.qualification.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.omuz.agency.Person;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;

/** A person holds a competency at a level from–until, resting on evidence; derived, and rebuilt from evidence alone. */
@Entity
public class Award extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String competency;
    public int level;
    public LocalDate validFrom;

    /** Last day on which it is held. */
    public LocalDate validUntil;

    @Convert(converter = IdsColumn.class)
    public List<Long> evidenceIds;

    public String frameworkLabel;
    public String rulesLabel;

    /** The failed practical that ended it before its time, and the day to which it would have lasted; or null. */
    public Long suspendedBy;

    public LocalDate wouldLast;

    /** The decision that this row holds. */
    public AwardRules.Decision decision() {
        return new AwardRules.Decision(
                competency,
                level,
                validFrom,
                validUntil,
                evidenceIds,
                rulesLabel,
                suspendedBy == null ? null : new AwardRules.Suspension(suspendedBy, wouldLast));
    }

    /** Takes over a decision; true if that changes anything. */
    boolean take(AwardRules.Decision decision, String framework) {
        Long failure =
                decision.suspension() == null ? null : decision.suspension().evidence();
        LocalDate last =
                decision.suspension() == null ? null : decision.suspension().wouldLast();
        boolean same = decision.validUntil().equals(validUntil)
                && decision.evidenceIds().equals(evidenceIds)
                && framework.equals(frameworkLabel)
                && decision.rulesLabel().equals(rulesLabel)
                && Objects.equals(failure, suspendedBy)
                && Objects.equals(last, wouldLast);
        competency = decision.competency();
        level = decision.level();
        validFrom = decision.validFrom();
        validUntil = decision.validUntil();
        evidenceIds = decision.evidenceIds();
        frameworkLabel = framework;
        rulesLabel = decision.rulesLabel();
        suspendedBy = failure;
        wouldLast = last;
        return !same;
    }

    @Converter
    static class IdsColumn extends Json.Column<List<Long>> {
        IdsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
