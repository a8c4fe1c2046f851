package org.omuz.assessment;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import org.omuz.course.CourseLanguages;
import org.omuz.course.PublishedQuestion;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;
import org.omuz.shared.Written;

/** Tells a reader, before a clock runs, how many questions are shown in another language than the reader's. */
@RequestScoped
public class QuestionLanguages {
    private final Visitor visitor;
    private final Written written;

    QuestionLanguages(Visitor visitor, Written written) {
        this.visitor = visitor;
        this.written = written;
    }

    /** A sentence for each such language. */
    public List<String> notice(Collection<PublishedQuestion> questions) {
        Language reader = visitor.language();
        AssessmentMessages say = visitor.wording(AssessmentMessages.class);
        return CourseLanguages.questions(questions, reader).stream()
                .map(gap -> say.questionsShownIn(
                        written.number(gap.missing()), written.number(gap.of()), visitor.named(gap.shown()), visitor.named(reader)))
                .toList();
    }
}
