package org.omuz.assessment.quiz;

import java.util.function.Function;
import org.omuz.shared.Rejected;
import org.omuz.training.learning.Progress;

/** Why a sitting cannot start. */
enum StartRefusal {
    SESSION_ENDED(AssessmentMessages::sessionHasEnded),
    PASSED_ALREADY(AssessmentMessages::passedAlready),
    NO_ATTEMPT_LEFT(AssessmentMessages::noAttemptLeft),
    POST_TEST_BEGUN(AssessmentMessages::postTestBegun),
    PRE_TEST_FIRST(AssessmentMessages::preTestFirst),
    LESSONS_OF_MODULE_FIRST(AssessmentMessages::lessonsOfModuleFirst),
    ALL_LESSONS_FIRST(AssessmentMessages::allLessonsFirst);

    private final Function<AssessmentMessages, String> reason;

    StartRefusal(Function<AssessmentMessages, String> reason) {
        this.reason = reason;
    }

    static StartRefusal of(Progress.Lock lock) {
        return valueOf(lock.name());
    }

    String reason(AssessmentMessages say) {
        return reason.apply(say);
    }

    Rejected rejected() {
        return Rejected.because(AssessmentMessages.class, reason);
    }
}
