package org.omuz.assessment.quiz;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import org.omuz.course.Activity;
import org.omuz.course.CourseLanguages;
import org.omuz.course.PublishedQuestion;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** Tells a reader, before it matters, which questions and steps are shown in another language than the reader's. */
@RequestScoped
public class QuestionLanguages {
    private final Visitor visitor;
    private final LocalFormat written;

    QuestionLanguages(Visitor visitor, LocalFormat written) {
        this.visitor = visitor;
        this.written = written;
    }

    /** A sentence for each such language. */
    public List<String> notice(Collection<PublishedQuestion> questions) {
        Language reader = visitor.language();
        AssessmentMessages say = visitor.wording(AssessmentMessages.class);
        return CourseLanguages.questions(questions, reader).stream()
                .map(gap -> say.questionsShownIn(
                        written.number(gap.missing()),
                        written.number(gap.of()),
                        visitor.named(gap.shown()),
                        visitor.named(reader)))
                .toList();
    }

    /** A sentence where a step of the practical is not there in the reader's language, else empty. */
    public String steps(Activity.Checklist checklist) {
        Language reader = visitor.language();
        return checklist.steps().stream()
                .map(step -> step.text().shownIn(reader))
                .filter(shown -> shown != reader)
                .findFirst()
                .map(shown -> visitor.wording(AssessmentMessages.class)
                        .stepsShownIn(visitor.named(shown), visitor.named(reader)))
                .orElse("");
    }
}
