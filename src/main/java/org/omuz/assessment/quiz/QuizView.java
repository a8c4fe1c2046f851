package org.omuz.assessment.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.omuz.shared.Language;

/**
 * A quiz before it begins; {@code refusal} says why no sitting can start, null where one can; {@code languages} which
 * questions are not in the reader's.
 */
record QuizView(
        long enrolmentId,
        String courseCode,
        Rules rules,
        boolean running,
        String refusal,
        List<Sitting> sittings,
        List<String> languages) {

    /** {@code purpose} in small letters: pre, check or post. */
    record Rules(QuizPaper paper, String title, String purpose) {
        static Rules of(QuizPaper paper, Language language) {
            return new Rules(
                    paper,
                    paper.content().title().in(language),
                    paper.purpose().name().toLowerCase(Locale.ROOT));
        }

        public long activityId() {
            return paper.activityId();
        }

        public int questions() {
            return paper.size();
        }

        public int minutes() {
            return paper.content().minutes();
        }

        public int attempts() {
            return paper.content().quiz().attempts();
        }

        public double passPercent() {
            return paper.content().quiz().passPercent();
        }
    }

    record Sitting(long id, int number, Instant startedAt, boolean over, double percent, boolean passed) {
        static Sitting of(Attempt attempt) {
            return new Sitting(
                    attempt.id,
                    attempt.number,
                    attempt.startedAt,
                    attempt.isSubmitted(),
                    attempt.isSubmitted() ? attempt.percent.doubleValue() : 0,
                    Boolean.TRUE.equals(attempt.passed));
        }
    }

    public int left() {
        return Math.max(0, rules.attempts() - sittings.size());
    }
}
