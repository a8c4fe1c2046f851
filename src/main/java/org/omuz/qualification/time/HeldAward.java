package org.omuz.qualification.time;

import java.time.LocalDate;
import java.util.List;

/**
 * An award as it was known at some time.
 *
 * @param suspendedBy number of the failed practical that ended it before its time, or null
 * @param wouldLast day to which it would have lasted otherwise, or null
 */
public record HeldAward(
        String competency,
        int level,
        LocalDate validFrom,
        LocalDate validUntil,
        List<Long> evidenceIds,
        String rulesLabel,
        Long suspendedBy,
        LocalDate wouldLast) {}
