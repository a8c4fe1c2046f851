package org.omuz.qualification.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omuz.agency.Person;
import org.omuz.framework.Framework;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.time.RowHistory;
import org.omuz.qualification.time.RowHistory.Place;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.CentreDay;
import org.omuz.shared.find.AskedWords;

/**
 * Who belonged to an agency on another day than today: who served at its stations then, wherever they are now; and, of
 * those who served nowhere, its people of today who had been registered by then.
 */
@ApplicationScoped
class PastStaff {
    private final EntityManager entities;
    private final RowHistory history;
    private final CentreDay day;

    PastStaff(EntityManager entities, RowHistory history, CentreDay day) {
        this.entities = entities;
        this.history = history;
        this.day = day;
    }

    /** In order of name, by number of the person. */
    Map<Long, Officer> of(long agency, StaffFilter filter, Framework framework, Columns columns, TwoDates dates) {
        Map<Long, List<Place>> places = history.staff(agency, dates).stream()
                .collect(Collectors.groupingBy(Place::person, LinkedHashMap::new, Collectors.toList()));
        if (!filter.byPost()) {
            unposted(agency, dates).forEach(person -> places.putIfAbsent(person, List.of()));
        }
        places.values().removeIf(own -> filter.byPost() && own.stream().noneMatch(place -> asked(place, filter)));
        Map<Long, Officer> officers = new LinkedHashMap<>();
        people(new ArrayList<>(places.keySet()), filter).forEach(row -> {
            Officer officer = new Officer(
                    (Long) row[0],
                    Person.fullName((String) row[1], (String) row[2]),
                    (String) row[3],
                    (String) row[4],
                    columns.count());
            officers.put(officer.id, officer);
            places.get(officer.id).forEach(place -> officer.serve(place.station(), place.role(), framework, columns));
        });
        return officers;
    }

    private static boolean asked(Place place, StaffFilter filter) {
        return (filter.stationId() == null || filter.stationId() == place.station())
                && (filter.role().isEmpty() || filter.role().equals(place.role()));
    }

    private List<Long> unposted(long agency, TwoDates dates) {
        Instant end = day.endOf(dates.on());
        List<Long> people = entities.createQuery(
                        "select id from Person where agency.id = :agency and createdAt <= :end"
                                + " and (deactivatedAt is null or deactivatedAt > :end)",
                        Long.class)
                .setParameter("agency", agency)
                .setParameter("end", end)
                .getResultList();
        List<Long> unposted = new ArrayList<>(people);
        unposted.removeAll(new java.util.HashSet<>(history.posted(people, dates)));
        return unposted;
    }

    private List<Object[]> people(List<Long> ids, StaffFilter filter) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> words = new HashMap<>();
        String asked = AskedWords.of(filter.name()).and("p.id", Person.class, "word", words::put);
        TypedQuery<Object[]> query = entities.createQuery(
                        "select p.id, p.familyName, p.givenName, p.rankTitle, p.personnelNumber from Person p"
                                + " where p.id in :ids" + asked + " order by p.sortKey, p.id",
                        Object[].class)
                .setParameter("ids", ids);
        words.forEach(query::setParameter);
        return query.getResultList();
    }
}
