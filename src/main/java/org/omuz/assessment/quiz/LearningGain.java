package org.omuz.assessment.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Normalised gain (Hake): what was learnt of what there was to learn, (post - pre) / (100 - pre). */
public final class LearningGain {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private LearningGain() {}

    /** Two decimals, negative where the post-test went worse; empty where nothing was left to learn or a test lacks. */
    public static Optional<BigDecimal> of(BigDecimal prePercent, BigDecimal postPercent) {
        if (prePercent == null || postPercent == null || prePercent.compareTo(ALL) >= 0) {
            return Optional.empty();
        }
        return Optional.of(postPercent.subtract(prePercent).divide(ALL.subtract(prePercent), 2, RoundingMode.HALF_UP));
    }
}
