package org.omuz.assessment.practical;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omuz.agency.Person;
import org.omuz.assessment.desk.TeachingMessages;
import org.omuz.course.Activity;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;
import org.omuz.shared.Rejected;
import org.omuz.training.session.Enrolment;

/** An observed performance against a checklist; passed only with every critical step done. */
@Entity
public class Practical extends IdEntity {
    private static final int LONGEST_NOTE = 2000;

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

    public static List<Practical> of(long enrolmentId, long activityId) {
        return list(
                "from Practical p join fetch p.assessor left join fetch p.secondAssessor"
                        + " where p.enrolment.id = ?1 and p.activity.id = ?2 order by p.number",
                enrolmentId,
                activityId);
    }

    public static Practical start(Enrolment enrolment, Activity activity, int number, Person assessor, Instant now) {
        refuseSelf(enrolment, assessor);
        Practical practical = new Practical();
        practical.enrolment = enrolment;
        practical.activity = activity;
        practical.number = number;
        practical.assessor = assessor;
        practical.startedAt = now;
        practical.steps = Map.of();
        return practical;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** What an assessor saw of one step; may be corrected until the end. */
    public void see(String step, boolean done) {
        refuseFinished();
        if (activity.content.checklist().steps().stream()
                .noneMatch(s -> s.code().equals(step))) {
            throw Rejected.because(TeachingMessages.class, TeachingMessages::noSuchStep);
        }
        Map<String, Boolean> seen = new TreeMap<>(steps);
        seen.put(step, done);
        steps = seen;
    }

    /** Another instructor goes on where the first had to leave. */
    public void takeOver(Person by) {
        refuseFinished();
        refuseSelf(enrolment, by);
        assessor = by;
        if (secondAssessor != null && secondAssessor.id.equals(by.id)) {
            secondAssessor = null;
        }
    }

    public void describe(Person second, String words) {
        refuseFinished();
        if (second != null) {
            refuseSelf(enrolment, second);
            if (second.id.equals(assessor.id)) {
                throw Rejected.in("second", TeachingMessages.class, TeachingMessages::secondIsFirst);
            }
        }
        if (words != null && words.length() > LONGEST_NOTE) {
            throw Rejected.in("note", TeachingMessages.class, m -> m.noteTooLong(LONGEST_NOTE, words.length()));
        }
        secondAssessor = second;
        note = words == null || words.isBlank() ? null : words.strip();
    }

    /** Steps nobody has judged yet. */
    public List<Activity.Step> open() {
        return activity.content.checklist().steps().stream()
                .filter(s -> !steps.containsKey(s.code()))
                .toList();
    }

    public List<Activity.Step> missedCritical() {
        return activity.content.checklist().steps().stream()
                .filter(s -> s.critical() && !steps.getOrDefault(s.code(), false))
                .toList();
    }

    /** Steps that were not done; none while it is open. */
    List<Activity.Step> missed() {
        return !isFinished()
                ? List.of()
                : activity.content.checklist().steps().stream()
                        .filter(s -> !steps.getOrDefault(s.code(), false))
                        .toList();
    }

    /**
     * Passed only with every critical step done; the other steps inform, they do not decide. One that was stopped
     * early counts what was not judged as not done.
     */
    public void finish(boolean stoppedEarly, Instant now) {
        refuseFinished();
        if (!open().isEmpty()) {
            if (!stoppedEarly) {
                throw Rejected.in("steps", TeachingMessages.class, TeachingMessages::stepsAreOpen);
            }
            Map<String, Boolean> seen = new TreeMap<>(steps);
            open().forEach(s -> seen.put(s.code(), false));
            steps = seen;
        }
        passed = missedCritical().isEmpty();
        finishedAt = now;
    }

    private void refuseFinished() {
        if (isFinished()) {
            throw Rejected.because(TeachingMessages.class, TeachingMessages::practicalIsFinished);
        }
    }

    private static void refuseSelf(Enrolment enrolment, Person assessor) {
        if (enrolment.person.id.equals(assessor.id)) {
            throw Rejected.because(TeachingMessages.class, TeachingMessages::notOneself);
        }
    }

    @Converter
    static class StepsColumn extends Json.Column<Map<String, Boolean>> {
        StepsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
