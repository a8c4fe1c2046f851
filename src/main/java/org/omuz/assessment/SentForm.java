package org.omuz.assessment;

import jakarta.enterprise.context.RequestScoped;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.omuz.course.PublishedQuestion;

/** Answers in the form that was sent: fields q1, q1.a … of the answer, f1 of the mark, r1 of the revision it rests on. */
@RequestScoped
class SentForm {

    /** The field's value; null where it was not sent. */
    String field(String name) {
        FormData form = CurrentRequestManager.get().getFormData();
        var value = form == null ? null : form.getFirst(name);
        return value == null || value.isFileItem() ? null : value.getValue();
    }

    SaveAnswers.Change change(Attempt attempt, PublishedQuestion question, int position) {
        String name = "q" + position;
        ShownCodes codes = ShownCodes.of(question, attempt.seed, position);
        Given given = Given.read(question, name, codes.decoded(name, this::field));
        return new SaveAnswers.Change(position, given, field("f" + position) != null, revision("r" + position));
    }

    /** Garbage counts as having seen nothing. */
    private int revision(String name) {
        String typed = field(name);
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
