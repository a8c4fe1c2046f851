package org.omuz.qualification.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.omuz.qualification.rules.AwardRules;

/** What other rules change for one person, one competency and the level that the posts of the person require. */
final class Simulation {
    /**
     * A change.
     *
     * @param present last day on which the level is held from the first day of the new rules on, by those of today; null
     *     where it is not held on that day
     * @param draft the same by the new ones
     */
    record Change(
            long person,
            String name,
            String number,
            long agency,
            String agencyName,
            String roles,
            String competency,
            int level,
            LocalDate present,
            LocalDate draft) {
        public boolean loses() {
            return draft == null || present != null && draft.isBefore(present);
        }

        /** First day on which it makes a difference. */
        public LocalDate day(LocalDate from) {
            LocalDate earlier = loses() ? draft : present;
            return earlier == null ? from : earlier.plusDays(1);
        }
    }

    private Simulation() {}

    /** Last day on which a level is held without a break from that day on; empty where it is not held then. */
    static Optional<LocalDate> heldFrom(
            Collection<AwardRules.Decision> decisions, String competency, int level, LocalDate day) {
        List<AwardRules.Decision> bearing = decisions.stream()
                .filter(decision -> decision.competency().equals(competency) && decision.level() >= level)
                .sorted(Comparator.comparing(AwardRules.Decision::validFrom))
                .toList();
        LocalDate last = day.minusDays(1);
        for (AwardRules.Decision decision : bearing) {
            boolean joins = !decision.validFrom().isAfter(last.plusDays(1));
            if (joins && decision.validUntil().isAfter(last)) {
                last = decision.validUntil();
            }
        }
        return last.isBefore(day) ? Optional.empty() : Optional.of(last);
    }
}
