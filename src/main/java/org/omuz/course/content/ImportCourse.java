package org.omuz.course.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.omuz.audit.AuditTrail;
import org.omuz.course.Activity;
import org.omuz.course.Course;
import org.omuz.course.CourseOutline;
import org.omuz.course.CourseVersion;
import org.omuz.course.LessonText;
import org.omuz.course.MediaFile;
import org.omuz.course.Question;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.shared.Json;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Imported;
import org.omuz.shared.content.Problems;

/** Publishes a course from its files as the next version; the same content again changes nothing. */
@ApplicationScoped
public class ImportCourse {
    private final Frameworks frameworks;
    private final AuditTrail trail;
    private final Clock clock;

    ImportCourse(Frameworks frameworks, AuditTrail trail, Clock clock) {
        this.frameworks = frameworks;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it; empty, with nothing written, where the problems hold an error. */
    public Optional<Imported> from(ContentFolder folder, String code, Problems problems) {
        Optional<Framework> framework = frameworks.known();
        return CourseContent.read(folder, code, framework, problems).map(content -> publish(code, content));
    }

    private Imported publish(String code, CourseContent content) {
        Optional<CourseVersion> latest = CourseVersion.latestOf(code);
        String label = content.course().path("label").asText();
        if (latest.isPresent() && latest.get().contentHash.equals(content.hash())) {
            return new Imported(code, label, latest.get().number, false);
        }
        CourseVersion version = new CourseVersion();
        version.course = Course.byCode(code).orElseGet(() -> newCourse(code));
        version.number = latest.map(before -> before.number + 1).orElse(1);
        version.label = label;
        version.contentHash = content.hash();
        version.frameworkLabel = content.course().path("framework").asText();
        version.publishedAt = clock.instant();
        version.outline = as(content.course(), CourseOutline.class);
        version.persist();
        activities(version, content);
        content.questions().forEach(question -> question(version, question));
        content.media().forEach(file -> media(version, file));
        trail.record(
                "CoursePublished",
                "CourseVersion",
                version.id,
                Map.of("course", code, "label", label, "number", Integer.toString(version.number)));
        return new Imported(code, label, version.number, true);
    }

    private static Course newCourse(String code) {
        Course course = new Course();
        course.code = code;
        course.persist();
        return course;
    }

    private static void activities(CourseVersion version, CourseContent content) {
        int position = 0;
        for (JsonNode module : content.course().path("modules")) {
            for (JsonNode node : module.path("activities")) {
                String kind = CourseRules.kindOf(node);
                Activity activity = new Activity();
                activity.courseVersion = version;
                activity.position = ++position;
                activity.module = module.path("code").asText();
                activity.kind = Activity.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
                activity.code = node.path(kind).asText();
                activity.content = content(content, activity, node);
                activity.persist();
                content.lessons()
                        .getOrDefault(activity.kind == Activity.Kind.LESSON ? activity.code : "", Map.of())
                        .values()
                        .forEach(file -> text(activity, file));
            }
        }
    }

    private static Activity.Content content(CourseContent content, Activity activity, JsonNode node) {
        return switch (activity.kind) {
            case LESSON, EXERCISE -> described(node, null, null);
            case PRACTICAL -> {
                JsonNode practical = content.practicals().get(activity.code);
                yield described(practical, null, as(practical, Activity.Checklist.class));
            }
            case QUIZ -> {
                for (JsonNode quiz : content.course().path("quizzes")) {
                    if (quiz.path("code").asText().equals(activity.code)) {
                        yield described(quiz, as(quiz, Activity.Quiz.class), null);
                    }
                }
                throw new IllegalStateException(activity.code);
            }
        };
    }

    private static Activity.Content described(JsonNode node, Activity.Quiz quiz, Activity.Checklist checklist) {
        List<LocalizedText> objectives = new ArrayList<>();
        node.path("objectives").forEach(objective -> objectives.add(as(objective, LocalizedText.class)));
        return new Activity.Content(
                as(node.path("title"), LocalizedText.class),
                node.path("minutes").asInt(),
                objectives,
                quiz,
                checklist);
    }

    private static void text(Activity activity, LessonFile file) {
        LessonText text = new LessonText();
        text.activity = activity;
        text.language = file.language().tag;
        text.html = Markdown.html(file.body(), "/courses/media/" + activity.courseVersion.id + "/");
        text.terms = file.terms();
        text.sources = file.sources();
        text.words = file.words();
        text.persist();
    }

    private static void question(CourseVersion version, JsonNode node) {
        Question question = new Question();
        question.courseVersion = version;
        question.code = node.path("code").asText();
        question.kind = Question.Kind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT));
        question.module = node.path("module").asText();
        question.competency = node.path("competency").asText();
        question.safetyCritical = node.path("safetyCritical").asBoolean();
        question.content = as(node, Question.Content.class);
        question.persist();
    }

    private static void media(CourseVersion version, Media content) {
        MediaFile file = new MediaFile();
        file.courseVersion = version;
        file.name = content.name();
        file.mediaType = content.mediaType();
        file.sha256 = content.sha256();
        file.bytes = content.bytes();
        file.persist();
    }

    private static <T> T as(JsonNode node, Class<T> type) {
        try {
            return Json.MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
