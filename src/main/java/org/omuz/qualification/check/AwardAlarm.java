package org.omuz.qualification.check;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.omuz.agency.Person;
import org.omuz.shared.IdEntity;

/** Something of a person's evidence or awards that is otherwise than it must be; gone once it is right. */
@Entity
public class AwardAlarm extends IdEntity {
    /** What is wrong. */
    public enum Finding {
        /** Evidence is another than the audit trail sealed: a row was changed, added or taken away beside the service. */
        EVIDENCE,
        /** Awards are others than the evidence bears, or than the audit trail sealed. */
        AWARDS,
        /** The row that lists are read from says something else than the awards. */
        DIGEST
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Finding finding;

    public Instant foundAt;

    static AwardAlarm of(Person person, Finding finding, Instant now) {
        AwardAlarm alarm = new AwardAlarm();
        alarm.person = person;
        alarm.finding = finding;
        alarm.foundAt = now;
        return alarm;
    }
}
