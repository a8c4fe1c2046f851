package org.omuz.training.session;

import org.omuz.course.PublishedActivity;

/** Addresses of a person's course, lessons and tests. Pages of tests belong to a higher feature, which is why their address is built here. */
public final class Addresses {
    private Addresses() {}

    public static String of(long enrolmentId) {
        return "/me/enrolments/" + enrolmentId;
    }

    /** The course's page for what is done with an instructor. */
    public static String of(long enrolmentId, PublishedActivity activity) {
        return switch (activity.kind()) {
            case LESSON -> of(enrolmentId) + "/lessons/" + activity.id();
            case QUIZ -> of(enrolmentId) + "/quizzes/" + activity.id();
            case PRACTICAL, EXERCISE -> of(enrolmentId);
        };
    }
}
