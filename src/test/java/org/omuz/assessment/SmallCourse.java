package org.omuz.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.omuz.course.Activity;
import org.omuz.course.Course;
import org.omuz.course.CourseOutline;
import org.omuz.course.CourseVersion;
import org.omuz.shared.LocalizedText;

/**
 * A course of one post-test and the practicals P1 and P2, each with the steps 01, 02 and 03, of which 01 and 03 are
 * critical.
 */
public final class SmallCourse {
    private SmallCourse() {}

    public static CourseVersion published() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Course course = new Course();
            course.code = "T-" + UUID.randomUUID().toString().substring(0, 8);
            course.persist();
            CourseVersion version = new CourseVersion();
            version.course = course;
            version.number = 1;
            version.label = "2026.1";
            version.contentHash = UUID.randomUUID().toString().replace("-", "").repeat(2);
            version.frameworkLabel = "2026.1";
            version.publishedAt = Instant.parse("2026-01-01T00:00:00Z");
            version.outline = outline(course.code);
            version.persist();
            activity(
                    version,
                    1,
                    Activity.Kind.QUIZ,
                    "post-test",
                    new Activity.Quiz(Activity.Purpose.POST, 75, 2, List.of()),
                    null);
            activity(version, 2, Activity.Kind.PRACTICAL, "P1", null, checklist("P1"));
            activity(version, 3, Activity.Kind.PRACTICAL, "P2", null, checklist("P2"));
            return version;
        });
    }

    public static Activity.Checklist checklist(String code) {
        return new Activity.Checklist(
                LocalizedText.of("A yard with a marked box."),
                LocalizedText.of("Stop at the word stop."),
                List.of(new CourseOutline.Target("SAF-2", 2)),
                List.of(
                        new Activity.Step(code + "-01", true, LocalizedText.of("Moves people away.")),
                        new Activity.Step(code + "-02", false, LocalizedText.of("Writes the log.")),
                        new Activity.Step(code + "-03", true, LocalizedText.of("Turns back in time."))));
    }

    public static Activity activity(CourseVersion version, String code) {
        return Activity.<Activity>find("courseVersion.id = ?1 and code = ?2", version.id, code)
                .firstResult();
    }

    private static CourseOutline outline(String code) {
        LocalizedText title = LocalizedText.of("A small course");
        return new CourseOutline(
                code,
                "2026.1",
                title,
                title,
                4,
                1560,
                2,
                List.of(),
                new CourseOutline.Passing(80, 75),
                List.of(),
                List.of(new CourseOutline.Module("M01", 1, 1560, title, List.of(), List.of())));
    }

    private static void activity(
            CourseVersion version,
            int position,
            Activity.Kind kind,
            String code,
            Activity.Quiz quiz,
            Activity.Checklist checklist) {
        Activity activity = new Activity();
        activity.courseVersion = version;
        activity.position = position;
        activity.module = "M01";
        activity.kind = kind;
        activity.code = code;
        activity.content = new Activity.Content(LocalizedText.of("Title of " + code), 40, List.of(), quiz, checklist);
        activity.persist();
    }
}
