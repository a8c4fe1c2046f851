package org.omuz.qualification.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Agency;
import org.omuz.agency.Person;
import org.omuz.framework.Framework;
import org.omuz.qualification.rules.AwardDigest;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.standing.Standing;
import org.omuz.qualification.time.RowHistory;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.find.AskedWords;

/** The people of one agency and where each stands on a day: a few statements, however many people there are. */
@ApplicationScoped
public class AgencyStaff {
    private static final String PEOPLE =
            "select p.id, p.familyName, p.givenName, p.rankTitle, p.personnelNumber, po.dutyStation.id, po.role"
                    + " from Person p %s join Posting po on po.person = p and po.startsOn <= :today"
                    + " and (po.endsOn is null or po.endsOn >= :today) where p.agency.id = :agency and "
                    + "p.deactivatedAt is null%s"
                    + " order by p.sortKey, p.id, po.startsOn desc, po.id";
    private static final String DIGESTS = "select d.person_id, d.awards from person p"
            + " join award_digest d on d.person_id = p.id where p.agency_id = :agency";

    private final EntityManager entities;
    private final PastStaff past;
    private final RowHistory history;

    AgencyStaff(EntityManager entities, PastStaff past, RowHistory history) {
        this.entities = entities;
        this.past = past;
        this.history = history;
    }

    /** In order of name. A person in several posts is there once. */
    public List<Officer> of(long agency, StaffFilter filter, Framework framework, TwoDates dates) {
        Columns columns = new Columns(framework);
        Map<Long, Officer> officers = dates.isNow()
                ? present(agency, filter, framework, columns, dates.today())
                : past.of(agency, filter, framework, columns, dates);
        addAwards(agency, officers, columns, dates);
        Standing.Window window = PersonFile.terms(framework);
        officers.values().forEach(officer -> officer.judge(dates.on(), window));
        return List.copyOf(officers.values());
    }

    /** Whether the agency may look at the person's standing on these dates: its own people, and whoever served there. */
    public boolean has(Agency agency, Person person, TwoDates dates) {
        return agency.equals(person.agency)
                || history.postings(person.id, dates).stream()
                        .anyMatch(posting -> posting.covers(dates.on())
                                && posting.dutyStation().agency.equals(agency));
    }

    private Map<Long, Officer> present(
            long agency, StaffFilter filter, Framework framework, Columns columns, LocalDate today) {
        Map<Long, Officer> officers = new LinkedHashMap<>();
        people(agency, filter, today).forEach(row -> {
            Officer officer = officers.computeIfAbsent(
                    (Long) row[0],
                    id -> new Officer(
                            id,
                            Person.fullName((String) row[1], (String) row[2]),
                            (String) row[3],
                            (String) row[4],
                            columns.count()));
            if (row[5] != null) {
                officer.serve((Long) row[5], (String) row[6], framework, columns);
            }
        });
        return officers;
    }

    private List<Object[]> people(long agency, StaffFilter filter, LocalDate today) {
        StringBuilder where = new StringBuilder();
        if (filter.stationId() != null) {
            // who serves there is shown with what all posts together require, as on every other page
            where.append(" and exists (select 1 from Posting there where there.person = p and "
                    + "there.dutyStation.id = :station"
                    + " and there.startsOn <= :today and (there.endsOn is null or there.endsOn >= :today)"
                    + (filter.role().isEmpty() ? ")" : " and there.role = :role)"));
        }
        if (!filter.role().isEmpty()) {
            where.append(" and po.role = :role");
        }
        Map<String, Object> words = new HashMap<>();
        where.append(AskedWords.of(filter.name()).and("p.id", Person.class, "word", words::put));
        TypedQuery<Object[]> query = entities.createQuery(
                        PEOPLE.formatted(filter.byPost() ? "" : "left", where), Object[].class)
                .setParameter("today", today)
                .setParameter("agency", agency);
        if (filter.stationId() != null) {
            query.setParameter("station", filter.stationId());
        }
        if (!filter.role().isEmpty()) {
            query.setParameter("role", filter.role());
        }
        words.forEach(query::setParameter);
        return query.getResultList();
    }

    private void addAwards(long agency, Map<Long, Officer> officers, Columns columns, TwoDates dates) {
        if (officers.isEmpty()) {
            return;
        }
        Map<Long, String> digests = dates.isNow() ? digests(agency) : history.digests(officers.keySet(), dates);
        officers.forEach((id, officer) -> {
            String digest = digests.get(id);
            if (digest != null) {
                AwardDigest.read(
                        digest,
                        (competency, level, from, until, wouldLast) -> columns.of(competency)
                                .ifPresent(column -> officer.add(column, level, from, until, wouldLast)));
            }
        });
    }

    private Map<Long, String> digests(long agency) {
        Map<Long, String> digests = new HashMap<>();
        for (Object row : entities.createNativeQuery(DIGESTS)
                .setParameter("agency", agency)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            digests.put(((Number) cells[0]).longValue(), (String) cells[1]);
        }
        return digests;
    }
}
