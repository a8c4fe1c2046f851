package org.omuz.assessment.quiz;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.omuz.course.CourseShelf;
import org.omuz.shared.Visitor;

/** Pages of a running attempt, put together from the paper in memory and the saved answers. */
@RequestScoped
class SheetViews {
    private final QuestionViews questions;
    private final CourseShelf shelf;
    private final Visitor visitor;
    private final Clock clock;

    SheetViews(QuestionViews questions, CourseShelf shelf, Visitor visitor, Clock clock) {
        this.questions = questions;
        this.shelf = shelf;
        this.visitor = visitor;
        this.clock = clock;
    }

    SheetView sheet(Attempt attempt, QuizPaper paper, Map<Integer, Answer> answers, int page) {
        String courseCode = shelf.version(paper.courseVersionId()).orElseThrow().code();
        long minutes =
                Math.max(0, Duration.between(clock.instant(), attempt.dueAt).toMinutes());
        return new SheetView(
                attempt.id,
                paper.content().title().in(visitor.language()),
                new SheetView.Course(attempt.enrolment.id, courseCode),
                new SheetView.Time(attempt.dueAt, minutes),
                new SheetView.Leaf(page, paper.pages()),
                IntStream.rangeClosed(1, paper.size())
                        .mapToObj(position -> mark(position, answers.get(position)))
                        .toList());
    }

    private static SheetView.Mark mark(int position, Answer answer) {
        return new SheetView.Mark(
                position,
                QuizPaper.pageOf(position),
                answer != null && answer.given != null,
                answer != null && answer.flagged);
    }

    List<QuestionView> questions(
            Attempt attempt, QuizPaper paper, Map<Integer, Answer> answers, int page, Collection<Integer> stale) {
        return paper.positions(page).stream()
                .map(position -> question(attempt, paper, answers, position, stale.contains(position)))
                .toList();
    }

    QuestionView question(Attempt attempt, QuizPaper paper, Map<Integer, Answer> answers, int position, boolean stale) {
        return questions.of(paper.at(position), attempt, position, answers.get(position), stale);
    }
}
