package org.omuz.qualification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.assessment.quiz.Attempt;
import org.omuz.assessment.quiz.AttemptSubmitted;
import org.omuz.course.Activity;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedActivity;
import org.omuz.course.PublishedCourse;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.Targets;
import org.omuz.shared.CentreDay;

/** A final test, passed or not, is written evidence of every competency that it asks about and the course targets. */
@ApplicationScoped
class EvidenceOfTests {
    private final RecordEvidence evidence;
    private final CourseShelf shelf;
    private final CentreDay day;

    EvidenceOfTests(RecordEvidence evidence, CourseShelf shelf, CentreDay day) {
        this.evidence = evidence;
        this.shelf = shelf;
        this.day = day;
    }

    void submitted(@Observes AttemptSubmitted event) {
        Attempt attempt = Attempt.findById(event.attemptId());
        if (attempt.purpose != Activity.Purpose.POST || attempt.passed == null) {
            return;
        }
        PublishedCourse course =
                shelf.version(attempt.enrolment.courseVersion.id).orElseThrow();
        PublishedActivity test = course.activity(attempt.activity.id).orElseThrow();
        Targets targets = new Targets(course.outline());
        List<Evidence> rows = ExpectedEvidence.asked(course, test, shelf)
                .filter(targets::include)
                .map(competency -> row(attempt, course, competency, targets.level(competency)))
                .toList();
        rows.forEach(row -> row.result = result(attempt, test));
        evidence.record(rows, "system");
    }

    private Evidence row(Attempt attempt, PublishedCourse course, String competency, int level) {
        Evidence row = Targets.evidence(attempt.enrolment, course.frameworkLabel(), competency, level);
        row.kind = Evidence.Kind.WT;
        row.achievedOn = day.of(attempt.submittedAt);
        row.met = attempt.passed;
        row.sourceType = "Attempt";
        row.sourceId = attempt.id;
        return row;
    }

    private static Map<String, String> result(Attempt attempt, PublishedActivity test) {
        Map<String, String> result = new HashMap<>();
        result.put("test", test.code());
        result.put("percent", attempt.percent.stripTrailingZeros().toPlainString());
        if (attempt.criticalRight != null) {
            result.put("criticalRight", attempt.criticalRight.toString());
        }
        return result;
    }
}
