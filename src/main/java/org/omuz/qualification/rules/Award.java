package org.omuz.qualification.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.omuz.agency.Person;
import org.omuz.framework.Framework;
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

    /** Takes over a decision; true if that changes anything. */
    boolean take(AwardRules.Decision decision, Framework framework) {
        boolean same = decision.validFrom().equals(validFrom)
                && decision.validUntil().equals(validUntil)
                && decision.evidenceIds().equals(evidenceIds)
                && framework.label().equals(frameworkLabel)
                && framework.rulesLabel().equals(rulesLabel);
        competency = decision.competency();
        level = decision.level();
        validFrom = decision.validFrom();
        validUntil = decision.validUntil();
        evidenceIds = decision.evidenceIds();
        frameworkLabel = framework.label();
        rulesLabel = framework.rulesLabel();
        return !same;
    }

    @Converter
    static class IdsColumn extends Json.Column<List<Long>> {
        IdsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
