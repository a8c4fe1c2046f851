package org.omuz.training.learning;

import java.util.Map;
import org.omuz.training.session.Mark;

/** What has become of the steps that are done with an instructor; said by the features that record them. */
public interface InstructedSteps {
    /** @param href where more is told */
    record Outcome(Mark mark, String href) {}

    /** By activity; what was never begun is left out. One statement. */
    Map<Long, Outcome> of(long enrolmentId);
}
