package org.omuz.qualification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.omuz.framework.Framework;
import org.omuz.qualification.evidence.Evidence;

/**
 * The times in which one competency of a person is suspended: from the day of a practical in which a critical step
 * failed, until the day on which one of that level is passed. What is failed and passed on one day suspends nothing.
 */
final class Suspensions {
    /** @param lifted day of the retest, {@link LocalDate#MAX} while there is none */
    private record Suspension(LocalDate from, LocalDate lifted, Evidence failure, Evidence retest) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(lifted);
        }
    }

    private final List<Suspension> suspensions = new ArrayList<>();

    /** @param rows in order of day and number */
    Suspensions(List<Evidence> rows, Framework framework) {
        Evidence failure = null;
        int failedLevel = 0;
        for (Evidence row : rows) {
            if (row.failedCritically() && suspends(framework, row.achievedOn)) {
                failure = failure == null ? row : failure;
                failedLevel = Math.max(failedLevel, row.level);
            } else if (failure != null && row.kind == Evidence.Kind.OP && row.met && row.level >= failedLevel) {
                add(failure, row.achievedOn, row);
                failure = null;
                failedLevel = 0;
            }
        }
        if (failure != null) {
            add(failure, LocalDate.MAX, null);
        }
    }

    private void add(Evidence failure, LocalDate lifted, Evidence retest) {
        if (failure.achievedOn.isBefore(lifted)) {
            suspensions.add(new Suspension(failure.achievedOn, lifted, failure, retest));
        }
    }

    private static boolean suspends(Framework framework, LocalDate on) {
        return framework.rulesOn(on).triggers().stream()
                .anyMatch(trigger -> trigger.code().equals("FAILED_CRITICAL_STEP") && trigger.suspends());
    }

    boolean suspendedOn(LocalDate day) {
        return suspensions.stream().anyMatch(suspension -> suspension.covers(day));
    }

    /** The times in which it is in force, first to last; the days between them are suspended. */
    List<AwardRules.Decision> cut(AwardRules.Decision whole) {
        List<AwardRules.Decision> parts = new ArrayList<>();
        LocalDate from = whole.validFrom();
        TreeSet<Long> evidence = new TreeSet<>(whole.evidenceIds());
        for (Suspension suspension : suspensions) {
            if (suspension.lifted().isAfter(from) && !suspension.from().isAfter(whole.validUntil())) {
                if (from.isBefore(suspension.from())) {
                    parts.add(whole.during(from, suspension.from().minusDays(1), evidence)
                            .suspendedBy(suspension.failure().id, whole.validUntil()));
                }
                if (suspension.lifted().isAfter(whole.validUntil())) {
                    return parts;
                }
                from = suspension.lifted();
                evidence.add(suspension.retest().id);
            }
        }
        parts.add(whole.during(from, whole.validUntil(), evidence));
        return parts;
    }
}
