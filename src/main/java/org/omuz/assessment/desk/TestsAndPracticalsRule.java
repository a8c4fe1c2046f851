package org.omuz.assessment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omuz.course.Activity;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedActivity;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.training.session.CompletionRule;
import org.omuz.training.session.Session;

/** Every post-test and every practical of the course passed; two statements for a session of any size. */
@ApplicationScoped
class TestsAndPracticalsRule implements CompletionRule {
    record Passed(long enrolmentId, long activityId) {}

    private final EntityManager database;
    private final CourseShelf shelf;

    TestsAndPracticalsRule(EntityManager database, CourseShelf shelf) {
        this.database = database;
        this.shelf = shelf;
    }

    @Override
    public Map<Long, List<Missing>> missing(Session session, List<Long> enrolmentIds) {
        List<PublishedActivity> asked = shelf.version(session.courseVersion.id).orElseThrow().activities().stream()
                .filter(TestsAndPracticalsRule::isAsked)
                .toList();
        return missing(asked, passed(session.id), enrolmentIds);
    }

    static Map<Long, List<Missing>> missing(
            List<PublishedActivity> asked, Set<Passed> passed, List<Long> enrolmentIds) {
        Map<Long, List<Missing>> missing = new HashMap<>();
        for (long enrolment : enrolmentIds) {
            List<PublishedActivity> open = asked.stream()
                    .filter(a -> !passed.contains(new Passed(enrolment, a.id())))
                    .toList();
            if (!open.isEmpty()) {
                missing.put(enrolment, reasons(open));
            }
        }
        return missing;
    }

    private static List<Missing> reasons(List<PublishedActivity> open) {
        List<Missing> reasons = new ArrayList<>();
        open.stream()
                .filter(PublishedActivity::isQuiz)
                .forEach(quiz -> reasons.add(new Missing(
                        quiz.code(),
                        language -> say(language)
                                .testNotPassed(quiz.content().title().in(language)))));
        List<String> practicals = open.stream()
                .filter(PublishedActivity::isPractical)
                .map(PublishedActivity::code)
                .toList();
        if (!practicals.isEmpty()) {
            reasons.add(new Missing(
                    String.join(", ", practicals),
                    language -> say(language).practicalsNotPassed(String.join(language.comma(), practicals))));
        }
        return reasons;
    }

    private static TeachingMessages say(Language language) {
        return Rejected.wording(TeachingMessages.class, language);
    }

    static boolean isAsked(PublishedActivity activity) {
        return activity.isPractical()
                || activity.isQuiz() && activity.content().quiz().purpose() == Activity.Purpose.POST;
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
