package org.omuz.assessment.quiz;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.omuz.course.Activity;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedQuestion;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;

/**
 * The result of an attempt. Right answers stay hidden where showing them would spoil a measure: those of a pre-test
 * until a post-test is handed in, those of a post-test while another attempt at it is left.
 */
@RequestScoped
class ResultViews {
    private final CourseShelf shelf;
    private final Visitor visitor;

    ResultViews(CourseShelf shelf, Visitor visitor) {
        this.shelf = shelf;
        this.visitor = visitor;
    }

    /** {@code sittings}: all of the enrolment, of every quiz. */
    ResultView of(Attempt attempt, QuizPaper paper, List<Attempt> sittings) {
        boolean again = again(attempt, paper, sittings);
        String hidden = hidden(attempt, again, sittings);
        Map<Integer, Answer> answers = Answers.of(attempt.id);
        List<ResultView.Reviewed> reviewed = IntStream.rangeClosed(1, paper.size())
                .mapToObj(position -> reviewed(paper.at(position), position, answers.get(position), hidden == null))
                .toList();
        boolean pre = attempt.purpose == Activity.Purpose.PRE;
        return new ResultView(
                new ResultView.Head(
                        attempt.enrolment.id,
                        paper.activityId(),
                        shelf.version(paper.courseVersionId()).orElseThrow().code(),
                        paper.content().title().in(visitor.language()),
                        again),
                new ResultView.Outcome(
                        pre ? "info" : attempt.passed ? "held" : "lapsed",
                        attempt.percent.doubleValue(),
                        attempt.points.doubleValue(),
                        attempt.possible.doubleValue(),
                        paper.content().quiz().passPercent()),
                gain(attempt, sittings),
                pre ? List.of() : reviewed.stream().filter(ResultViews::missed).toList(),
                pre && hidden != null ? List.of() : reviewed,
                hidden);
    }

    private static boolean missed(ResultView.Reviewed reviewed) {
        return reviewed.tags().critical() && !reviewed.verdict().equals("held");
    }

    private static boolean again(Attempt attempt, QuizPaper paper, List<Attempt> sittings) {
        List<Attempt> same = sittings.stream()
                .filter(other -> other.activity.id == paper.activityId())
                .toList();
        return attempt.purpose != Activity.Purpose.PRE
                && attempt.enrolment.isRunning()
                && same.size() < paper.content().quiz().attempts()
                && same.stream().noneMatch(other -> Boolean.TRUE.equals(other.passed));
    }

    private String hidden(Attempt attempt, boolean again, List<Attempt> sittings) {
        AssessmentMessages say = visitor.wording(AssessmentMessages.class);
        return switch (attempt.purpose) {
            case CHECK -> null;
            case PRE -> sittings.stream().anyMatch(ResultViews::isPostTest) ? null : say.hiddenPre();
            case POST ->
                again || sittings.stream().anyMatch(other -> isPost(other) && !other.isSubmitted())
                        ? say.hiddenPost()
                        : null;
        };
    }

    private static boolean isPost(Attempt attempt) {
        return attempt.purpose == Activity.Purpose.POST;
    }

    private static boolean isPostTest(Attempt attempt) {
        return isPost(attempt) && attempt.isSubmitted();
    }

    /** Null other than for a post-test with a pre-test before it. */
    private static ResultView.Gain gain(Attempt attempt, List<Attempt> sittings) {
        Optional<BigDecimal> pre = sittings.stream()
                .filter(other -> other.purpose == Activity.Purpose.PRE && other.isSubmitted())
                .map(other -> other.percent)
                .findFirst();
        return isPost(attempt) && pre.isPresent()
                ? new ResultView.Gain(
                        pre.get().doubleValue(),
                        attempt.percent.doubleValue(),
                        LearningGain.of(pre.get(), attempt.percent).orElse(null))
                : null;
    }

    private ResultView.Reviewed reviewed(PublishedQuestion question, int position, Answer answer, boolean shown) {
        Language language = visitor.language();
        BigDecimal points = answer == null || answer.points == null ? BigDecimal.ZERO : answer.points;
        String verdict = points.compareTo(GradeAnswer.FULL) >= 0 ? "held" : points.signum() > 0 ? "soon" : "lapsed";
        ResultView.Review review = shown
                ? new ResultView.Review(
                        SpokenAnswer.right(question, language),
                        question.content().feedback() == null
                                ? ""
                                : question.content().feedback().in(language),
                        question.content().source())
                : null;
        return new ResultView.Reviewed(
                position,
                question.content().text().in(language),
                verdict,
                new ResultView.Tags(question.module(), question.safetyCritical()),
                SpokenAnswer.given(question, answer == null ? GivenAnswer.NOTHING : answer.given(), language),
                review);
    }
}
