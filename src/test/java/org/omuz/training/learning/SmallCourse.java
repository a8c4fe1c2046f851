package org.omuz.training.learning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omuz.agency.Officers;
import org.omuz.course.Activity;
import org.omuz.course.Course;
import org.omuz.course.CourseOutline;
import org.omuz.course.CourseVersion;
import org.omuz.course.LessonText;
import org.omuz.course.Question;
import org.omuz.shared.LocalizedText;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;

/** A course of two lessons, a pre-test of seven questions of all kinds, a check and a post-test; new each time. */
public final class SmallCourse {
    public final String code = "T-" + UUID.randomUUID().toString().substring(0, 8);
    public final long versionId;
    public final long firstLesson;
    public final long secondLesson;
    public final long preTest;
    public final long postTest;

    private final CourseVersion version;
    private int position;

    private SmallCourse() {
        version = version();
        versionId = version.id;
        questions();
        firstLesson = activity("M01", Activity.Kind.LESSON, "welcome", null);
        preTest = activity("M01", Activity.Kind.QUIZ, "pre", new Activity.Quiz(Activity.Purpose.PRE, 0, 1, codes()));
        secondLesson = activity("M02", Activity.Kind.LESSON, "cordon", null);
        postTest =
                activity("M02", Activity.Kind.QUIZ, "post", new Activity.Quiz(Activity.Purpose.POST, 75, 2, codes()));
        text(firstLesson, "en", "<p>Welcome to the course.</p>");
        text(secondLesson, "en", "<p>Keep away.</p>");
        text(secondLesson, "ru", "<p>Держите дистанцию.</p>");
    }

    public static SmallCourse published() {
        return QuarkusTransaction.requiringNew().call(SmallCourse::new);
    }

    public static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Dushanbe"));
    }

    /** Starts in ten days. */
    public long session(int seats) {
        return session(seats, today().plusDays(10), today().plusDays(13));
    }

    public long session(int seats, LocalDate startsOn, LocalDate endsOn) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Session session = new Session();
            session.code = "S-" + UUID.randomUUID().toString().substring(0, 12);
            session.courseVersion = CourseVersion.findById(versionId);
            session.place = "Dushanbe";
            session.startsOn = startsOn;
            session.endsOn = endsOn;
            session.seats = seats;
            session.language = "ru";
            session.persist();
            return session.id;
        });
    }

    /** The enrolment of the person of this account in a session of its own. */
    public long enrolled(String account) {
        long session = session(5);
        return QuarkusTransaction.requiringNew().call(() -> {
            Enrolment enrolment = new Enrolment();
            enrolment.session = Session.findById(session);
            enrolment.session.taken = 1;
            enrolment.person = Officers.linkedTo(account);
            enrolment.courseVersion = CourseVersion.findById(versionId);
            enrolment.enrolledAt = Instant.now();
            enrolment.persist();
            return enrolment.id;
        });
    }

    public void done(long enrolmentId, long... activities) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (long activity : activities) {
                ActivityDone done = new ActivityDone();
                done.enrolment = Enrolment.findById(enrolmentId);
                done.activity = Activity.findById(activity);
                done.doneAt = Instant.now();
                done.persist();
            }
        });
    }

    private CourseVersion version() {
        Course course = new Course();
        course.code = code;
        course.persist();
        CourseVersion version = new CourseVersion();
        version.course = course;
        version.number = 1;
        version.label = "2026.1";
        version.contentHash = "0".repeat(64);
        version.frameworkLabel = "2026.1";
        version.publishedAt = Instant.now();
        version.outline = new CourseOutline(
                code,
                "2026.1",
                LocalizedText.of("Small course"),
                LocalizedText.of("A small course."),
                1,
                120,
                1,
                List.of("FLO-CU"),
                new CourseOutline.Passing(80, 75),
                List.of(),
                List.of(module("M01"), module("M02")));
        version.persist();
        return version;
    }

    private static CourseOutline.Module module(String code) {
        return new CourseOutline.Module(
                code,
                1,
                60,
                LocalizedText.of("Module " + code),
                List.of(LocalizedText.of("Learn " + code)),
                List.of(new CourseOutline.Target("SAF-2", 1)));
    }

    private static List<String> codes() {
        return List.of("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7");
    }

    private void questions() {
        question("Q1", Question.Kind.SINGLE, true, options(), null, null, null, null);
        question("Q2", Question.Kind.MULTIPLE, false, options(), null, null, null, null);
        question("Q3", Question.Kind.ORDER, false, null, List.of(item("a"), item("b"), item("c")), null, null, null);
        question("Q4", Question.Kind.MATCH, false, null, null, List.of(pair("a"), pair("b")), null, null);
        question("Q5", Question.Kind.NUMERIC, false, null, null, null, new BigDecimal("2.5"), null);
        question("Q6", Question.Kind.TEXT, false, null, null, null, null, Map.of("en", List.of("orphan source")));
        question("Q7", Question.Kind.SINGLE, false, options(), null, null, null, null);
    }

    private static List<Question.Option> options() {
        List<Question.Option> options = new ArrayList<>();
        for (String key : List.of("a", "b", "c")) {
            options.add(new Question.Option(key, key.equals("b"), LocalizedText.of("Option " + key)));
        }
        return options;
    }

    private static Question.Item item(String key) {
        return new Question.Item(key, LocalizedText.of("Step " + key));
    }

    private static Question.Pair pair(String key) {
        return new Question.Pair(key, LocalizedText.of("Left " + key), LocalizedText.of("Right " + key));
    }

    private void question(
            String code,
            Question.Kind kind,
            boolean critical,
            List<Question.Option> options,
            List<Question.Item> items,
            List<Question.Pair> pairs,
            BigDecimal answer,
            Map<String, List<String>> accept) {
        Question question = new Question();
        question.courseVersion = version;
        question.code = code;
        question.kind = kind;
        question.module = "M01";
        question.competency = "SAF-2";
        question.safetyCritical = critical;
        question.content = new Question.Content(
                LocalizedText.of("Question " + code),
                options,
                items,
                pairs,
                answer,
                new BigDecimal("0.1"),
                answer == null ? null : LocalizedText.of("µSv/h"),
                accept,
                LocalizedText.of("Because of " + code),
                "IAEA");
        question.persist();
    }

    private long activity(String module, Activity.Kind kind, String slug, Activity.Quiz quiz) {
        Activity activity = new Activity();
        activity.courseVersion = version;
        activity.position = ++position;
        activity.module = module;
        activity.kind = kind;
        activity.code = slug;
        activity.content = new Activity.Content(
                LocalizedText.of("Activity " + slug), 20, List.of(LocalizedText.of("Know " + slug)), quiz, null);
        activity.persist();
        return activity.id;
    }

    private static void text(long activity, String language, String html) {
        LessonText text = new LessonText();
        text.activity = Activity.findById(activity);
        text.language = language;
        text.html = html;
        text.terms = List.of(new LessonText.Term("cordon", "A guarded line"));
        text.sources = List.of("IAEA EPR-First Responders (2006)");
        text.words = 3;
        text.persist();
    }
}
