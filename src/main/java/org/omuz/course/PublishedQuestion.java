package org.omuz.course;

/** One item of a published question bank. */
public record PublishedQuestion(
        long id,
        String code,
        Question.Kind kind,
        String module,
        String competency,
        boolean safetyCritical,
        Question.Content content) {

    static PublishedQuestion of(Question question) {
        return new PublishedQuestion(
                question.id,
                question.code,
                question.kind,
                question.module,
                question.competency,
                question.safetyCritical,
                question.content);
    }
}
