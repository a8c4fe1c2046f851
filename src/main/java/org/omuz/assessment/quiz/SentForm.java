package org.omuz.assessment.quiz;

import jakarta.enterprise.context.RequestScoped;
import org.omuz.course.PublishedQuestion;
import org.omuz.shared.form.FormSubmission;

/**
 * Answers in the form that was sent: fields q1, q1.a … of the answer, f1 of the mark, r1 of the revision it rests on.
 */
@RequestScoped
class SentForm {
    private final FormSubmission sent;

    SentForm(FormSubmission sent) {
        this.sent = sent;
    }

    /** The field's value; null where it was not sent. */
    String field(String name) {
        return sent.field(name);
    }

    SaveAnswers.Change change(Attempt attempt, PublishedQuestion question, int position) {
        String name = "q" + position;
        ShownCodes codes = ShownCodes.of(question, attempt.seed, position);
        GivenAnswer given = GivenAnswer.read(question, name, codes.decoded(name, this::field));
        return new SaveAnswers.Change(position, given, field("f" + position) != null, revision("r" + position));
    }

    /** Garbage counts as having seen nothing. */
    private int revision(String name) {
        String typed = field(name);
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
