package org.omuz.assessment.quiz;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.omuz.course.CourseLanguages;
import org.omuz.course.PublishedQuestion;
import org.omuz.course.Question;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Visitor;

/** Questions of a running attempt in the visitor's language, options in the attempt's own order. */
@RequestScoped
class QuestionViews {
    private final Visitor visitor;
    private final LocalFormat written;

    QuestionViews(Visitor visitor, LocalFormat written) {
        this.visitor = visitor;
        this.written = written;
    }

    /** {@code stale} where another device's answer was kept instead of the one just sent. */
    QuestionView of(PublishedQuestion question, Attempt attempt, int position, Answer answer, boolean stale) {
        GivenAnswer given = answer == null ? GivenAnswer.NOTHING : answer.given();
        AssessmentMessages say = visitor.wording(AssessmentMessages.class);
        String problem = stale ? say.stale() : doubt(question, given, say);
        QuestionView.State state = answer == null
                ? new QuestionView.State(false, false, null, 0, problem)
                : new QuestionView.State(!given.isEmpty(), answer.flagged, answer.savedAt, answer.revision, problem);
        Language shown = CourseLanguages.shownIn(question.content(), visitor.language());
        return new QuestionView(
                position,
                question.kind().name().toLowerCase(Locale.ROOT),
                in(question.content().text()),
                shown == visitor.language() ? null : shown,
                hint(question, say),
                inputs(question, attempt.seed, position, given),
                state);
    }

    /**
     * What is said of an answer that is kept and cannot be right as it is: no number, a place given twice; else null.
     */
    static String doubt(PublishedQuestion question, GivenAnswer given, AssessmentMessages say) {
        if (given.isEmpty()) {
            return null;
        }
        return switch (question.kind()) {
            case NUMERIC ->
                TypedNumber.answering(question.content(), given.answer()).isPresent() ? null : say.notANumber();
            case ORDER -> given.repeats() ? say.placeTwice() : null;
            case SINGLE, MULTIPLE, MATCH, TEXT -> null;
        };
    }

    private QuestionView.Inputs inputs(PublishedQuestion question, long seed, int position, GivenAnswer given) {
        Question.Content content = question.content();
        List<QuestionView.Line> lines = new ArrayList<>();
        List<QuestionView.Target> targets = new ArrayList<>();
        ShownCodes codes = ShownCodes.of(question, seed, position);
        switch (question.kind()) {
            case SINGLE ->
                QuizPaper.shuffled(content.options(), seed, position)
                        .forEach(option -> lines.add(
                                line(option.key(), option.text(), option.key().equals(given.answer()) ? "on" : "")));
            case MULTIPLE ->
                QuizPaper.shuffled(content.options(), seed, position)
                        .forEach(option -> lines.add(line(option.key(), option.text(), given.of(option.key()))));
            case ORDER -> {
                QuizPaper.shuffled(content.items(), seed, position)
                        .forEach(item -> lines.add(line(codes.line(item.key()), item.text(), given.of(item.key()))));
                IntStream.rangeClosed(1, content.items().size())
                        .forEach(n -> targets.add(new QuestionView.Target(Integer.toString(n), written.number(n))));
            }
            case MATCH -> {
                content.pairs()
                        .forEach(pair -> lines.add(
                                line(codes.line(pair.key()), pair.left(), codes.target(given.of(pair.key())))));
                QuizPaper.shuffled(content.pairs(), seed, position)
                        .forEach(pair ->
                                targets.add(new QuestionView.Target(codes.target(pair.key()), in(pair.right()))));
            }
            case NUMERIC, TEXT -> {}
        }
        return new QuestionView.Inputs(
                lines, targets, given.answer(), CourseLanguages.unit(content, visitor.language()));
    }

    private QuestionView.Line line(String key, LocalizedText text, String value) {
        return new QuestionView.Line(key, in(text), value);
    }

    private String hint(PublishedQuestion question, AssessmentMessages say) {
        String unit = CourseLanguages.unit(question.content(), visitor.language());
        return switch (question.kind()) {
            case SINGLE -> say.chooseOne();
            case MULTIPLE -> say.chooseAll();
            case ORDER -> say.giveOrder();
            case MATCH -> say.matchEach();
            case NUMERIC -> unit.isBlank() ? say.typeNumber() : say.typeNumberIn(unit);
            case TEXT -> say.typeWords();
        };
    }

    private String in(LocalizedText text) {
        Language language = visitor.language();
        return text.in(language);
    }
}
