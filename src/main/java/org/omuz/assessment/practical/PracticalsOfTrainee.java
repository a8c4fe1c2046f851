package org.omuz.assessment.practical;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.omuz.assessment.desk.Achievements;
import org.omuz.assessment.desk.TeachingMessages;
import org.omuz.shared.Visitor;
import org.omuz.training.learning.InstructedSteps;
import org.omuz.training.session.Addresses;
import org.omuz.training.session.Mark;

/** What has become of a person's practicals: the best of each, as any that was passed counts. */
@RequestScoped
class PracticalsOfTrainee implements InstructedSteps {
    private final EntityManager database;
    private final TeachingMessages say;

    PracticalsOfTrainee(EntityManager database, Visitor visitor) {
        this.database = database;
        this.say = visitor.wording(TeachingMessages.class);
    }

    @Override
    public Map<Long, Outcome> of(long enrolmentId) {
        Map<Long, Achievements.Stand> stands = new HashMap<>();
        database.createQuery(
                        "select p.activity.id, p.finishedAt, p.passed from Practical p where p.enrolment.id = ?1",
                        Object[].class)
                .setParameter(1, enrolmentId)
                .getResultList()
                .forEach(row -> stands.merge(
                        (Long) row[0], Achievements.Stand.of(row[1], (Boolean) row[2]), Achievements.Stand::better));
        Map<Long, Outcome> outcomes = new HashMap<>();
        stands.forEach((activity, stand) -> outcomes.put(
                activity, new Outcome(mark(stand), Addresses.of(enrolmentId) + "/practicals/" + activity)));
        return outcomes;
    }

    private Mark mark(Achievements.Stand stand) {
        return switch (stand) {
            case PASSED -> new Mark("held", say.passed());
            case OPEN -> new Mark("soon", say.underWay());
            case FAILED -> new Mark("lapsed", say.failed());
        };
    }
}
