package org.omuz.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omuz.course.Activity;
import org.omuz.course.Question;

/** Quiz papers by activity. Published versions never change, so a paper once read is never read again. */
@ApplicationScoped
public class QuizPapers {
    private final Map<Long, QuizPaper> papers = new ConcurrentHashMap<>();

    /** Answers 404 where the activity is no quiz of this course version. */
    public QuizPaper of(long courseVersionId, long activityId) {
        QuizPaper paper = of(activityId);
        if (paper.courseVersionId() != courseVersionId) {
            throw new NotFoundException();
        }
        return paper;
    }

    public QuizPaper of(long activityId) {
        QuizPaper known = papers.get(activityId);
        if (known == null) {
            known = read(activityId);
            papers.put(activityId, known);
        }
        return known;
    }

    private static QuizPaper read(long activityId) {
        Activity activity = Activity.findById(activityId);
        if (activity == null || activity.kind != Activity.Kind.QUIZ) {
            throw new NotFoundException();
        }
        List<String> codes = activity.content.quiz().questions();
        Map<String, Question> byCode = Question.<Question>list(
                        "courseVersion = ?1 and code in ?2", activity.courseVersion, codes)
                .stream()
                .collect(Collectors.toMap(question -> question.code, Function.identity()));
        List<Question> questions = codes.stream().map(byCode::get).toList();
        questions.forEach(Question.getEntityManager()::detach);
        return new QuizPaper(activityId, activity.courseVersion.id, activity.module, activity.content, questions);
    }
}
