package org.omuz.qualification.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.omuz.course.CourseOutline;
import org.omuz.training.session.Enrolment;

/** The competencies that the modules of a course target, each with the highest level targeted. */
public final class Targets {
    private final Map<String, Integer> levels = new LinkedHashMap<>();

    public Targets(CourseOutline outline) {
        outline.modules()
                .forEach(module -> module.competencies()
                        .forEach(target -> levels.merge(target.code(), target.level(), Math::max)));
    }

    public boolean include(String competency) {
        return levels.containsKey(competency);
    }

    public int level(String competency) {
        return levels.get(competency);
    }

    public Set<String> competencies() {
        return levels.keySet();
    }

    /** A row that names the delivery it comes from. */
    public static Evidence evidence(Enrolment enrolment, String frameworkLabel, String competency, int level) {
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
