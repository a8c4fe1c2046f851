package org.omuz.bench;

import java.util.List;

/**
 * Where things are in the measured data. Sessions, people and enrolments are numbered so that their ids can be
 * reckoned.
 */
record Ids(long courseVersion, List<Long> lessons, long quiz) {
    static final int TRAINEES = 300;
    static final int OFFICERS = 1_000;
    static final long FIRST_TRAINEE = 10_001;
    static final long FIRST_OFFICER = 20_001;
    static final long FIRST_CERTIFICATE = 1;
    static final int PAGE_SESSION = 1;
    static final int OFFICERS_SESSION = 900;

    /** A trainee's place in a session, counted from 1. */
    static long enrolment(int session, int trainee) {
        return session * 10_000L + trainee + 1;
    }

    String outline(int session, int trainee) {
        return "/me/enrolments/" + enrolment(session, trainee);
    }

    String lesson(int session, int trainee, int page) {
        return outline(session, trainee) + "/lessons/" + lessons.get(page % lessons.size());
    }

    String quiz(int session, int trainee) {
        return outline(session, trainee) + "/quizzes/" + quiz;
    }

    static String certificate(int officer) {
        return "/certificates/" + (FIRST_CERTIFICATE + officer) + "/pdf";
    }
}
