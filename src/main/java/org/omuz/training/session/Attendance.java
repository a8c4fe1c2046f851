package org.omuz.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.omuz.agency.Person;
import org.omuz.shared.IdEntity;

/** Whether an enrolled person was there in one half of one day, and who says so. */
@Entity
public class Attendance extends IdEntity {
    public enum Half {
        AM,
        PM;

        /** One o'clock is afternoon. */
        public static Half at(LocalTime time) {
            return time.getHour() < 13 ? AM : PM;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    public LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "char(2)")
    public Half half;

    public boolean present;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "marked_by")
    public Person markedBy;

    public Instant markedAt;
}
