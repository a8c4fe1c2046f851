package org.omuz.qualification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.assessment.practical.Practical;
import org.omuz.assessment.practical.PracticalFinished;
import org.omuz.course.Activity;
import org.omuz.course.CourseOutline;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.Targets;
import org.omuz.shared.CentreDay;
import org.omuz.training.session.Enrolment;

/** An observed practical, passed or not, is evidence of each competency on its checklist, named by its assessor. */
@ApplicationScoped
class EvidenceOfPracticals {
    private final RecordEvidence evidence;
    private final CentreDay day;

    EvidenceOfPracticals(RecordEvidence evidence, CentreDay day) {
        this.evidence = evidence;
        this.day = day;
    }

    void finished(@Observes PracticalFinished event) {
        Practical practical = Practical.find(
                        "from Practical p join fetch p.activity join fetch p.assessor join fetch p.enrolment n"
                                + " join fetch n.courseVersion where p.id = ?1",
                        event.practicalId())
                .firstResult();
        List<Evidence> rows = practical.activity.content.checklist().competencies().stream()
                .map(target -> row(practical, target))
                .toList();
        evidence.record(rows, practical.assessor.personnelNumber);
    }

    private Evidence row(Practical practical, CourseOutline.Target target) {
        Enrolment enrolment = practical.enrolment;
        Evidence row =
                Targets.evidence(enrolment, enrolment.courseVersion.frameworkLabel, target.code(), target.level());
        row.kind = Evidence.Kind.OP;
        row.achievedOn = day.of(practical.finishedAt);
        row.met = practical.passed;
        row.assessorId = practical.assessor.id;
        row.sourceType = "Practical";
        row.sourceId = practical.id;
        row.result = result(practical);
        return row;
    }

    private static Map<String, String> result(Practical practical) {
        List<Activity.Step> steps = practical.activity.content.checklist().steps();
        Map<String, String> result = new HashMap<>();
        result.put("practical", practical.activity.code);
        result.put("steps", String.valueOf(steps.size()));
        result.put(
                "stepsDone",
                String.valueOf(
                        steps.stream().filter(step -> done(practical, step)).count()));
        result.put(
                "critical",
                String.valueOf(steps.stream().filter(Activity.Step::critical).count()));
        result.put(
                "criticalDone",
                String.valueOf(steps.stream()
                        .filter(step -> step.critical() && done(practical, step))
                        .count()));
        if (practical.secondAssessor != null) {
            result.put("secondAssessor", String.valueOf(practical.secondAssessor.id));
        }
        return result;
    }

    private static boolean done(Practical practical, Activity.Step step) {
        return Boolean.TRUE.equals(practical.steps.get(step.code()));
    }
}
