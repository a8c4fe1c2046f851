package org.omuz.qualification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.omuz.course.CourseOutline;
import org.omuz.training.Enrolment;

/** The competencies that the modules of a course target, each with the highest level targeted. */
final class Targets {
    private final Map<String, Integer> levels = new LinkedHashMap<>();

    Targets(CourseOutline outline) {
        outline.modules().forEach(module -> module.competencies()
                .forEach(target -> levels.merge(target.code(), target.level(), Math::max)));
    }

    boolean include(String competency) {
        return levels.containsKey(competency);
    }

    int level(String competency) {
        return levels.get(competency);
    }

    Set<String> competencies() {
        return levels.keySet();
    }

    /** A row that names the delivery it comes from. */
    static Evidence evidence(Enrolment enrolment, String frameworkLabel, String competency, int level) {
        Evidence row = new Evidence();
        row.person = enrolment.person;
        row.competency = competency;
        row.level = level;
        row.sessionId = enrolment.session.id;
        row.courseVersionId = enrolment.courseVersion.id;
        row.frameworkLabel = frameworkLabel;
        return row;
    }
}
