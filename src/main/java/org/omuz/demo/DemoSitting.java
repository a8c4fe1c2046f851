package org.omuz.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.omuz.assessment.quiz.Attempt;
import org.omuz.assessment.quiz.GivenAnswer;
import org.omuz.assessment.quiz.QuizPaper;
import org.omuz.assessment.quiz.QuizPapers;
import org.omuz.assessment.quiz.SaveAnswers;
import org.omuz.assessment.quiz.StartAttempt;
import org.omuz.assessment.quiz.SubmitAttempt;
import org.omuz.course.Activity;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedQuestion;
import org.omuz.course.Question;
import org.omuz.training.learning.Progress;
import org.omuz.training.session.Enrolment;

/** Sits a test with a given skill: each answer is right with that chance in a hundred. */
@ApplicationScoped
class DemoSitting {
    private final CourseShelf shelf;
    private final QuizPapers papers;
    private final StartAttempt start;
    private final SaveAnswers save;
    private final SubmitAttempt submit;

    DemoSitting(CourseShelf shelf, QuizPapers papers, StartAttempt start, SaveAnswers save, SubmitAttempt submit) {
        this.shelf = shelf;
        this.papers = papers;
        this.start = start;
        this.save = save;
        this.submit = submit;
    }

    /** Whether it was passed. */
    boolean sit(Enrolment enrolment, List<Activity> activities, Activity.Purpose purpose, int skill, Random random) {
        Activity quiz = activities.stream()
                .filter(a -> a.kind == Activity.Kind.QUIZ && a.content.quiz().purpose() == purpose)
                .findFirst()
                .orElseThrow();
        long version = enrolment.courseVersion.id;
        QuizPaper paper = papers.of(version, quiz.id);
        Progress progress = new Progress(shelf.version(version).orElseThrow().activities(), Set.of(), true);
        Attempt attempt = start.start(enrolment, paper, progress);
        List<SaveAnswers.Change> changes = new ArrayList<>();
        for (int position = 1; position <= paper.size(); position++) {
            PublishedQuestion question = paper.questions().get(position - 1);
            // what keeps people safe is what they are taught most
            int chance = question.safetyCritical() ? skill + (100 - skill) * 9 / 10 : skill;
            GivenAnswer given = random.nextInt(100) < chance ? right(question) : wrong(question);
            changes.add(new SaveAnswers.Change(position, given, false, 0));
        }
        save.save(attempt, changes);
        submit.submit(attempt);
        return Boolean.TRUE.equals(attempt.passed);
    }

    private static GivenAnswer right(PublishedQuestion question) {
        Question.Content content = question.content();
        Map<String, String> fields = new HashMap<>();
        switch (question.kind()) {
            case SINGLE ->
                content.options().stream()
                        .filter(Question.Option::correct)
                        .forEach(option -> fields.put("answer", option.key()));
            case MULTIPLE ->
                content.options().stream()
                        .filter(Question.Option::correct)
                        .forEach(option -> fields.put(option.key(), "on"));
            case ORDER -> {
                for (int place = 0; place < content.items().size(); place++) {
                    fields.put(content.items().get(place).key(), Integer.toString(place + 1));
                }
            }
            case MATCH -> content.pairs().forEach(pair -> fields.put(pair.key(), pair.key()));
            case NUMERIC -> fields.put("answer", content.answer().toPlainString());
            case TEXT -> fields.put("answer", content.accept().get("en").get(0));
        }
        return new GivenAnswer(fields);
    }

    private static GivenAnswer wrong(PublishedQuestion question) {
        return question.kind() == Question.Kind.SINGLE
                ? question.content().options().stream()
                        .filter(option -> !option.correct())
                        .findFirst()
                        .map(option -> GivenAnswer.answer(option.key()))
                        .orElse(GivenAnswer.NOTHING)
                : GivenAnswer.NOTHING;
    }
}
