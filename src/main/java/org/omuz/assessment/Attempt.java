package org.omuz.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.omuz.course.Activity;
import org.omuz.shared.Row;
import org.omuz.training.Enrolment;

/** One sitting of a quiz. {@code seed} fixes the shuffled order, so that another device shows the same test. */
@Entity
public class Attempt extends Row {
    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Activity activity;

    @Enumerated(EnumType.STRING)
    public Activity.Purpose purpose;

    public int number;
    public Instant startedAt;
    public Instant dueAt;
    public Instant submittedAt;
    public BigDecimal points;
    public BigDecimal possible;

    /** Points in percent, two decimals; null until submitted. */
    public BigDecimal percent;

    /** Whether every safety-critical item was right. */
    public Boolean criticalRight;

    public Boolean passed;
    public long seed;

    @Version
    public int version;
}
