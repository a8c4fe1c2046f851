package org.omuz.assessment.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.assessment.quiz.QuestionLanguages;
import org.omuz.course.Activity;
import org.omuz.course.CourseOutline;
import org.omuz.course.CourseShelf;
import org.omuz.course.Lesson;
import org.omuz.course.PublishedActivity;
import org.omuz.course.PublishedCourse;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;
import org.omuz.training.session.TrainingMessages;

/** One version of a course for those who teach it: what its modules hold, each lesson, and the question bank. */
@Path("/teach/versions/{versionId}")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class ReadingPages {
    record Head(long version, String code, String title, String label, int number) {}

    record Step(String title, String href, String icon, int minutes) {}

    record Part(String code, String title, List<Step> steps) {}

    /** {@code refusal} is null unless the reader is to sit the tests of this course. */
    record Bank(int questions, String refusal) {}

    /** {@code notice} says so where the text is not in the language asked for, else null. */
    record Text(RawString html, Lesson lesson, String notice, List<Language> others) {}

    record Neighbours(Step previous, Step next) {}

    @CheckedTemplate(basePath = "reading")
    record material(Head course, List<Part> parts, int lessons, Bank bank) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading")
    record lesson(Head course, String title, List<String> objectives, Text text, Neighbours neighbours)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading")
    record questions(Head course, QuestionList list, List<String> languages) implements TemplateInstance {}

    private final CourseShelf shelf;
    private final Visitor visitor;
    private final SitsTests sits;
    private final QuestionLanguages languages;

    ReadingPages(CourseShelf shelf, Visitor visitor, SitsTests sits, QuestionLanguages languages) {
        this.shelf = shelf;
        this.visitor = visitor;
        this.sits = sits;
        this.languages = languages;
    }

    @GET
    public TemplateInstance material(@RestPath long versionId) {
        PublishedCourse course = known(versionId);
        List<Part> parts =
                course.modules().stream().map(module -> part(course, module)).toList();
        Bank bank = new Bank(shelf.questions(versionId).size(), sits.refusal(course.code()));
        return new material(
                head(course), parts, course.activities(Activity.Kind.LESSON).size(), bank);
    }

    @GET
    @Path("lessons/{activityId}")
    public TemplateInstance lesson(@RestPath long versionId, @RestPath long activityId, @RestQuery String lang) {
        PublishedCourse course = known(versionId);
        PublishedActivity activity =
                course.activity(activityId).filter(PublishedActivity::isLesson).orElseThrow(NotFoundException::new);
        Language asked = Language.of(lang).orElseGet(visitor::language);
        List<PublishedActivity> lessons = course.activities(Activity.Kind.LESSON);
        int at = lessons.indexOf(activity);
        return new lesson(
                head(course),
                activity.content().title().in(asked),
                activity.content().objectives().stream()
                        .map(objective -> objective.in(asked))
                        .toList(),
                text(activity, asked),
                new Neighbours(
                        at == 0 ? null : step(course, lessons.get(at - 1)),
                        at + 1 == lessons.size() ? null : step(course, lessons.get(at + 1))));
    }

    @GET
    @Path("questions")
    public TemplateInstance questions(@RestPath long versionId, @RestQuery String module) {
        PublishedCourse course = known(versionId);
        sits.refuse(course.code());
        var bank = shelf.questions(versionId).values();
        return new questions(
                head(course), QuestionList.of(course, bank, module, visitor.language()), languages.notice(bank));
    }

    private PublishedCourse known(long versionId) {
        return shelf.version(versionId).orElseThrow(NotFoundException::new);
    }

    private Head head(PublishedCourse course) {
        return new Head(
                course.id(),
                course.code(),
                course.outline().title().in(visitor.language()),
                course.outline().label(),
                course.number());
    }

    private Part part(PublishedCourse course, CourseOutline.Module module) {
        List<Step> steps = course.activitiesOf(module.code()).stream()
                .map(activity -> step(course, activity))
                .toList();
        return new Part(module.code(), module.title().in(visitor.language()), steps);
    }

    private Step step(PublishedCourse course, PublishedActivity activity) {
        String href = activity.isLesson() ? "/teach/versions/" + course.id() + "/lessons/" + activity.id() : null;
        String icon = activity.kind().name().toLowerCase(Locale.ROOT);
        return new Step(
                activity.content().title().in(visitor.language()),
                href,
                icon,
                activity.content().minutes());
    }

    private Text text(PublishedActivity activity, Language asked) {
        Lesson lesson = shelf.lesson(activity, asked).orElseThrow(NotFoundException::new);
        String notice = lesson.isIn(asked)
                ? null
                : visitor.wording(TrainingMessages.class)
                        .fallback(visitor.named(asked), visitor.named(lesson.language()));
        return new Text(new RawString(lesson.html()), lesson, notice, lesson.others());
    }
}
