package org.omuz.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.course.Activity;
import org.omuz.shared.Json;
import org.omuz.shared.Row;
import org.omuz.training.Enrolment;

/** An observed performance against a checklist; passed only with every critical step done. */
@Entity
public class Practical extends Row {
    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Activity activity;

    public int number;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person assessor;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person secondAssessor;

    public Instant startedAt;
    public Instant finishedAt;
    public Boolean passed;
    public String note;

    /** Step code to done or not; a step not yet judged has no entry. */
    @Convert(converter = StepsColumn.class)
    public Map<String, Boolean> steps;

    @Version
    public int version;

    @Converter
    static class StepsColumn extends Json.Column<Map<String, Boolean>> {
        StepsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
