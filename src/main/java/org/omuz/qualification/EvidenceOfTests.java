package org.omuz.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omuz.assessment.Attempt;
import org.omuz.assessment.AttemptSubmitted;
import org.omuz.course.Activity;
import org.omuz.course.Question;
import org.omuz.shared.CentreDay;

/** A final test, passed or not, is written evidence of every competency that it asks about and the course targets. */
@ApplicationScoped
class EvidenceOfTests {
    private final RecordEvidence evidence;
    private final CentreDay day;

    EvidenceOfTests(RecordEvidence evidence, CentreDay day) {
        this.evidence = evidence;
        this.day = day;
    }

    void submitted(@Observes AttemptSubmitted event) {
        Attempt attempt = Attempt.find(
                        "from Attempt a join fetch a.activity join fetch a.enrolment n join fetch n.session"
                                + " join fetch n.courseVersion where a.id = ?1",
                        event.attemptId())
                .firstResult();
        if (attempt.purpose != Activity.Purpose.POST || attempt.passed == null) {
            return;
        }
        Targets targets = new Targets(attempt.enrolment.courseVersion.outline);
        List<Evidence> rows = asked(attempt).stream()
                .filter(targets::include)
                .map(competency -> row(attempt, competency, targets.level(competency)))
                .toList();
        evidence.record(rows, "system");
    }

    private Evidence row(Attempt attempt, String competency, int level) {
        Evidence row = Targets.evidence(attempt.enrolment, competency, level);
        row.kind = Evidence.Kind.WT;
        row.achievedOn = day.of(attempt.submittedAt);
        row.met = attempt.passed;
        row.sourceType = "Attempt";
        row.sourceId = attempt.id;
        Map<String, String> result = new HashMap<>();
        result.put("test", attempt.activity.code);
        result.put("percent", attempt.percent.stripTrailingZeros().toPlainString());
        if (attempt.criticalRight != null) {
            result.put("criticalRight", attempt.criticalRight.toString());
        }
        row.result = result;
        return row;
    }

    private static Set<String> asked(Attempt attempt) {
        List<Question> questions = Question.list(
                "courseVersion.id = ?1 and code in ?2",
                attempt.enrolment.courseVersion.id,
                attempt.activity.content.quiz().questions());
        Set<String> asked = new LinkedHashSet<>();
        questions.forEach(question -> asked.add(question.competency));
        return asked;
    }
}
