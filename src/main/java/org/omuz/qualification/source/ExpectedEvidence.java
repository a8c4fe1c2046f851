package org.omuz.qualification.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omuz.course.Activity;
import org.omuz.course.CourseOutline;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedActivity;
import org.omuz.course.PublishedCourse;
import org.omuz.course.PublishedQuestion;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.Targets;

/** What somebody will have shown who passes everything that a course assesses; written down nowhere. */
@ApplicationScoped
public class ExpectedEvidence {
    /** Behind every row that there is, so that it counts as the last of its day. */
    private static final long FIRST_ID = Long.MAX_VALUE / 2;

    private final CourseShelf shelf;

    ExpectedEvidence(CourseShelf shelf) {
        this.shelf = shelf;
    }

    /** All of the last day; a course that is not published any more gives nothing. */
    public List<Evidence> of(long courseVersion, LocalDate lastDay) {
        List<Evidence> rows = new ArrayList<>();
        shelf.version(courseVersion).ifPresent(course -> {
            Targets targets = new Targets(course.outline());
            targets.competencies()
                    .forEach(code -> rows.add(row(code, targets.level(code), Evidence.Kind.CC, lastDay, rows.size())));
            tests(course)
                    .flatMap(test -> asked(course, test, shelf))
                    .distinct()
                    .filter(targets::include)
                    .forEach(code -> rows.add(row(code, targets.level(code), Evidence.Kind.WT, lastDay, rows.size())));
            course.activities(Activity.Kind.PRACTICAL).stream()
                    .flatMap(practical -> practical.content().checklist().competencies().stream())
                    .forEach(target -> rows.add(row(target, lastDay, rows.size())));
        });
        return rows;
    }

    private static Stream<PublishedActivity> tests(PublishedCourse course) {
        return course.activities(Activity.Kind.QUIZ).stream()
                .filter(quiz -> quiz.content().quiz().purpose() == Activity.Purpose.POST);
    }

    /** Competencies that a test asks about. */
    static Stream<String> asked(PublishedCourse course, PublishedActivity test, CourseShelf shelf) {
        Map<String, PublishedQuestion> bank = shelf.questions(course.id());
        return test.content().quiz().questions().stream()
                .map(code -> bank.get(code).competency())
                .distinct();
    }

    private static Evidence row(CourseOutline.Target target, LocalDate on, int number) {
        return row(target.code(), target.level(), Evidence.Kind.OP, on, number);
    }

    private static Evidence row(String competency, int level, Evidence.Kind kind, LocalDate on, int number) {
        Evidence row = Evidence.of(null, competency, level, kind, on);
        row.id = FIRST_ID + number;
        return row;
    }
}
