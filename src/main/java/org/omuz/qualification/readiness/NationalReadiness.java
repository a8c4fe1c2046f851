package org.omuz.qualification.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.omuz.framework.Framework;
import org.omuz.framework.RoleProfile;
import org.omuz.qualification.rules.AwardDigest;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.Standing;
import org.omuz.shared.CentreDay;

/**
 * All agencies at once, today: one statement whose rows come in a stream, one officer in memory at a time, so that a
 * nation of any size takes time but no memory.
 */
@ApplicationScoped
class NationalReadiness {
    private static final int ROWS_AT_ONCE = 500;
    private static final String OFFICERS = "select p.agency_id, p.id, po.duty_station_id, po.role, d.awards"
            + " from person p join posting po on po.person_id = p.id and po.starts_on <= :today"
            + " and (po.ends_on is null or po.ends_on >= :today) left join award_digest d on d.person_id = p.id"
            + " where p.deactivated_at is null order by p.agency_id, p.id";

    /** Officers with a post, those who hold all that their posts ask, and those who still will at the end of the window. */
    static final class Count {
        int officers;
        int meet;
        int later;

        private void add(boolean meets, boolean still) {
            officers++;
            meet += meets ? 1 : 0;
            later += still ? 1 : 0;
        }

        public int officers() {
            return officers;
        }

        public int meet() {
            return meet;
        }

        public int later() {
            return later;
        }

        public int percent() {
            return officers == 0 ? 0 : 100 * meet / officers;
        }
    }

    /** @param required of how many officers it is asked */
    record Gap(String code, int wanting, int required) {}

    /**
     * @param byAgency by id
     * @param byRole by code; an officer in two roles counts in both, each by what that one asks
     * @param gaps the most wanting first
     */
    record Nation(Count all, Map<Long, Count> byAgency, Map<String, Count> byRole, List<Gap> gaps) {}

    private final EntityManager entities;
    private final CentreDay day;

    NationalReadiness(EntityManager entities, CentreDay day) {
        this.entities = entities;
        this.day = day;
    }

    Nation of(Framework framework) {
        Counting counting = new Counting(framework, day.today());
        try (Stream<?> rows = entities.createNativeQuery(OFFICERS)
                .setParameter("today", day.today())
                .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_ONCE)
                .getResultStream()) {
            rows.forEach(row -> counting.take((Object[]) row));
        }
        return counting.done();
    }

    /** Rows of one officer come one after the other. */
    private static final class Counting {
        private final Framework framework;
        private final Columns columns;
        private final LocalDate today;
        private final LocalDate later;
        private final Standing.Window window;
        private final Count all = new Count();
        private final Map<Long, Count> byAgency = new TreeMap<>();
        private final Map<String, Count> byRole = new TreeMap<>();
        private final int[] wanting;
        private final int[] required;
        private long agency;
        private Officer officer;

        Counting(Framework framework, LocalDate today) {
            this.framework = framework;
            this.today = today;
            later = today.plusDays(PersonFile.window(framework));
            window = PersonFile.terms(framework);
            columns = new Columns(framework);
            wanting = new int[columns.count()];
            required = new int[columns.count()];
        }

        void take(Object[] row) {
            long person = ((Number) row[1]).longValue();
            if (officer == null || officer.id != person) {
                count();
                agency = ((Number) row[0]).longValue();
                officer = new Officer(person, "", "", "", columns.count());
                AwardDigest.read(
                        row[4] == null ? "" : (String) row[4],
                        (competency, level, from, until, wouldLast) -> columns.of(competency)
                                .ifPresent(column -> officer.add(column, level, from, until, wouldLast)));
            }
            officer.serve(((Number) row[2]).longValue(), (String) row[3], framework, columns);
        }

        private void count() {
            if (officer == null || !officer.hasProfile()) {
                return;
            }
            officer.judge(today, window);
            boolean meets = officer.meets();
            boolean still = officer.meetsOn(later);
            all.add(meets, still);
            byAgency.computeIfAbsent(agency, id -> new Count()).add(meets, still);
            for (String role : officer.roles) {
                RoleProfile profile = framework.profile(role).orElseThrow();
                byRole.computeIfAbsent(role, code -> new Count())
                        .add(
                                officer.lacking(profile, columns, today, window).isEmpty(),
                                officer.lacking(profile, columns, later, window).isEmpty());
            }
            for (int column = 0; column < columns.count(); column++) {
                required[column] += officer.required[column] > 0 ? 1 : 0;
                wanting[column] += officer.lacks(column) ? 1 : 0;
            }
        }

        Nation done() {
            count();
            List<Gap> gaps = new ArrayList<>();
            for (int column = 0; column < columns.count(); column++) {
                if (wanting[column] > 0) {
                    gaps.add(new Gap(columns.at(column).code(), wanting[column], required[column]));
                }
            }
            gaps.sort(Comparator.comparingInt(Gap::wanting).reversed());
            return new Nation(all, byAgency, byRole, gaps);
        }
    }
}
