package org.omuz.assessment.quiz;

import java.math.BigDecimal;
import java.util.List;

/** A graded attempt. {@code hidden} says why right answers are not shown, null where they are. */
record ResultView(
        Head head, Outcome outcome, Gain gain, List<Reviewed> missed, List<Reviewed> questions, String hidden) {

    record Head(long enrolmentId, long activityId, String courseCode, String title, boolean again) {}

    /** {@code verdict}: held passed, lapsed not passed, info recorded. */
    record Outcome(String verdict, double percent, double points, double possible, double passPercent) {}

    /** {@code gain} is null where nothing was left to gain. */
    record Gain(double pre, double post, BigDecimal gain) {
        public boolean defined() {
            return gain != null;
        }

        public double percent() {
            return gain.doubleValue() * 100;
        }
    }

    /**
     * {@code verdict}: held right, soon partly, lapsed wrong; {@code review} is null while right answers are hidden.
     */
    record Reviewed(int position, String text, String verdict, Tags tags, List<String> given, Review review) {}

    record Tags(String module, boolean critical) {}

    record Review(List<String> right, String feedback, String source) {}
}
