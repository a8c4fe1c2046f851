package org.omuz.course;

/** One step of a published course; {@code code} is the lesson's slug or the quiz's, practical's or exercise's code. */
public record PublishedActivity(
        long id, int position, String module, Activity.Kind kind, String code, Activity.Content content) {

    static PublishedActivity of(Activity activity) {
        return new PublishedActivity(
                activity.id, activity.position, activity.module, activity.kind, activity.code, activity.content);
    }

    public boolean isLesson() {
        return kind == Activity.Kind.LESSON;
    }

    public boolean isQuiz() {
        return kind == Activity.Kind.QUIZ;
    }

    public boolean isPractical() {
        return kind == Activity.Kind.PRACTICAL;
    }

    public boolean isExercise() {
        return kind == Activity.Kind.EXERCISE;
    }
}
