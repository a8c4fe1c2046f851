package org.omuz.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omuz.course.Activity;
import org.omuz.shared.Rejected;
import org.omuz.training.CompletionRule;
import org.omuz.training.Session;

/** Every post-test and every practical of the course passed; three statements for a session of any size. */
@ApplicationScoped
class TestsAndPracticalsRule implements CompletionRule {
    record Passed(long enrolmentId, long activityId) {}

    private final EntityManager database;

    TestsAndPracticalsRule(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<Long, List<Missing>> missing(Session session, List<Long> enrolmentIds) {
        List<Activity> asked = Activity.of(session.courseVersion.id).stream()
                .filter(TestsAndPracticalsRule::isAsked)
                .toList();
        return missing(asked, passed(session.id), enrolmentIds);
    }

    static Map<Long, List<Missing>> missing(List<Activity> asked, Set<Passed> passed, List<Long> enrolmentIds) {
        Map<Long, List<Missing>> missing = new HashMap<>();
        for (long enrolment : enrolmentIds) {
            List<Missing> own = new ArrayList<>();
            asked.stream().filter(a -> !passed.contains(new Passed(enrolment, a.id))).forEach(a -> own.add(missing(a)));
            if (!own.isEmpty()) {
                missing.put(enrolment, own);
            }
        }
        return missing;
    }

    static boolean isAsked(Activity activity) {
        return activity.kind == Activity.Kind.PRACTICAL
                || activity.kind == Activity.Kind.QUIZ && activity.content.quiz().purpose() == Activity.Purpose.POST;
    }

    private static Missing missing(Activity activity) {
        return new Missing(activity.code, language -> {
            TeachingMessages say = Rejected.wording(TeachingMessages.class, language);
            String title = activity.content.title().in(language);
            return activity.kind == Activity.Kind.QUIZ ? say.testNotPassed(title) : say.practicalNotPassed(activity.code, title);
        });
    }

    private Set<Passed> passed(long sessionId) {
        Set<Passed> passed = new HashSet<>();
        for (String entity : List.of("Attempt", "Practical")) {
            passed.addAll(database.createQuery(
                            "select distinct a.enrolment.id, a.activity.id from " + entity
                                    + " a where a.enrolment.session.id = ?1 and a.passed = true",
                            Passed.class)
                    .setParameter(1, sessionId)
                    .getResultList());
        }
        return passed;
    }
}
