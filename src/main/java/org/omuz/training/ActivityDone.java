package org.omuz.training;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.omuz.course.Activity;
import org.omuz.shared.Row;

/** That an enrolled person finished one activity: read the lesson, submitted the quiz, passed the practical. */
@Entity
public class ActivityDone extends Row {
    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Activity activity;

    public Instant doneAt;
}
