package org.omuz.qualification.time;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.DutyStation;
import org.omuz.qualification.rules.AwardDigest;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Json;

/**
 * Awards and postings as they were known at the end of a day: the one place that asks the database for the history of
 * its rows. Values, not entities: those in memory are what is known now.
 */
@ApplicationScoped
public class RowHistory {
    private static final int PEOPLE_AT_ONCE = 1_000;

    private final EntityManager entities;
    private final CentreDay day;

    RowHistory(EntityManager entities, CentreDay day) {
        this.entities = entities;
        this.day = day;
    }

    /** By competency, level and first day. */
    public List<HeldAward> awards(long person, TwoDates dates) {
        List<HeldAward> awards = new ArrayList<>();
        for (Object[] row : rows(
                "select competency, level, valid_from, valid_until, evidence_ids, rules_label, suspended_by, would_last"
                        + " from award%s a where person_id = :person order by competency, level, valid_from",
                dates, Map.of("person", person))) {
            awards.add(new HeldAward(
                    (String) row[0],
                    ((Number) row[1]).intValue(),
                    date(row[2]),
                    date(row[3]),
                    Json.read((String) row[4], new TypeReference<>() {}),
                    (String) row[5],
                    row[6] == null ? null : ((Number) row[6]).longValue(),
                    date(row[7])));
        }
        return awards;
    }

    /** The last begun first. */
    public List<HeldPosting> postings(long person, TwoDates dates) {
        List<HeldPosting> postings = new ArrayList<>();
        for (Object[] row : rows(
                "select duty_station_id, role, starts_on, ends_on from posting%s p where person_id = :person"
                        + " order by starts_on desc, id",
                dates, Map.of("person", person))) {
            postings.add(new HeldPosting(
                    entities.find(DutyStation.class, ((Number) row[0]).longValue()),
                    (String) row[1],
                    date(row[2]),
                    date(row[3])));
        }
        return postings;
    }

    /** A person's place on a day. */
    public record Place(long person, long station, String role) {}

    /** Where those serve on the day who serve at a station of the agency; other agencies' stations are among them. */
    public List<Place> staff(long agency, TwoDates dates) {
        List<Place> places = new ArrayList<>();
        String serves = " starts_on <= :on and (ends_on is null or ends_on >= :on)";
        for (Object[] row : rows(
                "select person_id, duty_station_id, role from posting%1$s p where" + serves
                        + " and person_id in (select q.person_id from posting%1$s q join duty_station s"
                        + " on s.id = q.duty_station_id where s.agency_id = :agency and q.starts_on <= :on"
                        + " and (q.ends_on is null or q.ends_on >= :on)) order by person_id, starts_on desc, id",
                dates,
                Map.of("agency", agency, "on", dates.on()))) {
            places.add(new Place(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2]));
        }
        return places;
    }

    /** Who of these serves anywhere on the day. */
    public List<Long> posted(Collection<Long> people, TwoDates dates) {
        List<Long> posted = new ArrayList<>();
        inParts(
                people,
                some -> rows(
                                "select distinct person_id, 0 from posting%s p where person_id in (:people)"
                                        + " and starts_on <= :on and (ends_on is null or ends_on >= :on)",
                                dates, Map.of("people", some, "on", dates.on()))
                        .forEach(row -> posted.add(((Number) row[0]).longValue())));
        return posted;
    }

    /** Digests of the awards of these people, by person; who never held anything is left out. */
    public Map<Long, String> digests(Collection<Long> people, TwoDates dates) {
        Map<Long, String> digests = new HashMap<>();
        String known = dates.asKnownThen()
                ? "select person_id, group_concat(" + AwardDigest.SQL + " separator ' ') from award%s a"
                        + " where person_id in (:people) group by person_id"
                : "select person_id, awards from award_digest where person_id in (:people)";
        inParts(
                people,
                some -> rows(known, dates, Map.of("people", some))
                        .forEach(row -> digests.put(((Number) row[0]).longValue(), (String) row[1])));
        return digests;
    }

    /** How many qualified officers a station needs in a role. */
    public record Minimum(long station, String role, int officers) {}

    public List<Minimum> minimums(long agency, TwoDates dates) {
        List<Minimum> minimums = new ArrayList<>();
        for (Object[] row : rows(
                "select m.duty_station_id, m.role, m.minimum from staffing_minimum%s m"
                        + " join duty_station s on s.id = m.duty_station_id where s.agency_id = :agency",
                dates, Map.of("agency", agency))) {
            minimums.add(new Minimum(((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue()));
        }
        return minimums;
    }

    private interface Part {
        void of(List<Long> some);
    }

    private static void inParts(Collection<Long> people, Part act) {
        List<Long> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += PEOPLE_AT_ONCE) {
            act.of(all.subList(from, Math.min(all.size(), from + PEOPLE_AT_ONCE)));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, TwoDates dates, Map<String, Object> parameters) {
        String asOf = dates.asKnownThen() ? " for system_time as of timestamp :known" : "";
        Query query = entities.createNativeQuery(sql.formatted(asOf));
        parameters.forEach(query::setParameter);
        if (dates.asKnownThen() && sql.contains("%")) {
            query.setParameter("known", TwoDates.database(day.endOf(dates.known())));
        }
        return query.getResultList();
    }

    private static LocalDate date(Object column) {
        return column == null ? null : column instanceof Date day ? day.toLocalDate() : (LocalDate) column;
    }
}
