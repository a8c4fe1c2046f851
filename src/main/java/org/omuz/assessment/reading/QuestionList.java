package org.omuz.assessment.reading;

import java.util.Collection;
import java.util.List;
import org.omuz.assessment.quiz.SpokenAnswer;
import org.omuz.course.CourseOutline;
import org.omuz.course.PublishedCourse;
import org.omuz.course.PublishedQuestion;
import org.omuz.course.Question;
import org.omuz.shared.Language;

/** The questions of a course, of one module or of all, as they are asked and with what is right. */
record QuestionList(List<Module> modules, String chosen, List<Line> lines) {
    record Module(String code, String title) {}

    /** What the person may choose from, right or wrong; {@code right} holds the answer where nothing is chosen from. */
    record Choice(String text, boolean right) {}

    record Tags(String code, String module, String competency, boolean critical) {}

    record Line(Tags tags, String text, List<Choice> choices, List<String> right, String feedback, String source) {}

    static QuestionList of(
            PublishedCourse course, Collection<PublishedQuestion> bank, String module, Language language) {
        List<Module> modules =
                course.modules().stream().map(one -> module(one, language)).toList();
        String chosen = modules.stream()
                .map(Module::code)
                .filter(code -> code.equals(module))
                .findFirst()
                .orElse("");
        return new QuestionList(
                modules,
                chosen,
                bank.stream()
                        .filter(question ->
                                chosen.isEmpty() || question.module().equals(chosen))
                        .map(question -> line(question, language))
                        .toList());
    }

    private static Module module(CourseOutline.Module module, Language language) {
        return new Module(module.code(), module.title().in(language));
    }

    private static Line line(PublishedQuestion question, Language language) {
        Question.Content content = question.content();
        boolean chosen = question.kind() == Question.Kind.SINGLE || question.kind() == Question.Kind.MULTIPLE;
        return new Line(
                new Tags(question.code(), question.module(), question.competency(), question.safetyCritical()),
                content.text().in(language),
                chosen
                        ? content.options().stream()
                                .map(o -> new Choice(o.text().in(language), o.correct()))
                                .toList()
                        : List.of(),
                chosen ? List.of() : SpokenAnswer.right(question, language),
                content.feedback() == null ? "" : content.feedback().in(language),
                content.source() == null ? "" : content.source());
    }
}
