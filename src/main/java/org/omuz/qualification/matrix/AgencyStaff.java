package org.omuz.qualification.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringTokenizer;
import org.omuz.agency.Person;
import org.omuz.framework.Framework;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Holding;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.shared.CentreDay;
import org.omuz.shared.find.AskedWords;

/** The people of one agency and where each stands today: two statements, however many people there are. */
@ApplicationScoped
class AgencyStaff {
    private static final String PEOPLE =
            "select p.id, p.familyName, p.givenName, p.rankTitle, p.personnelNumber, po.dutyStation.id, po.role"
                    + " from Person p %s join Posting po on po.person = p and po.startsOn <= :today"
                    + " and (po.endsOn is null or po.endsOn >= :today) where p.agency.id = :agency and "
                    + "p.deactivatedAt is null%s"
                    + " order by p.sortKey, p.id, po.startsOn desc, po.id";
    private static final String AWARDS = "select a.person_id, group_concat(a.competency, ' ', a.level, ' ', "
            + "datediff(a.valid_from, '1970-01-01'), ' ',"
            + " datediff(a.valid_until, '1970-01-01') separator ' ') from person p"
            + " join award a on a.person_id = p.id where p.agency_id = :agency group by a.person_id";

    private final EntityManager entities;
    private final CentreDay day;

    AgencyStaff(EntityManager entities, CentreDay day) {
        this.entities = entities;
        this.day = day;
    }

    /** In order of name. A person in several posts is there once. */
    List<Officer> of(long agency, StaffFilter filter, Framework framework) {
        LocalDate today = day.today();
        Columns columns = new Columns(framework);
        Map<Long, Officer> officers = new HashMap<>();
        List<Officer> inOrder = new ArrayList<>();
        people(agency, filter, today).forEach(row -> {
            Officer officer = officers.computeIfAbsent((Long) row[0], id -> {
                Officer made = new Officer(
                        id,
                        Person.fullName((String) row[1], (String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        columns.count());
                inOrder.add(made);
                return made;
            });
            if (row[5] != null) {
                officer.stations.add((Long) row[5]);
                framework.profile((String) row[6]).ifPresent(profile -> officer.takeRole(profile, columns));
            }
        });
        addAwards(agency, officers, columns);
        int window = PersonFile.window(framework);
        inOrder.forEach(officer -> officer.judge(today, window));
        return inOrder;
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

    private void addAwards(long agency, Map<Long, Officer> officers, Columns columns) {
        if (officers.isEmpty()) {
            return;
        }
        for (Object row : entities.createNativeQuery(AWARDS)
                .setParameter("agency", agency)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            Officer officer = officers.get(((Number) cells[0]).longValue());
            if (officer != null) {
                addAwards(officer, new StringTokenizer((String) cells[1]), columns);
            }
        }
    }

    /** One row a person instead of one an award: competency, level, first and last day, again and again. */
    private static void addAwards(Officer officer, StringTokenizer awards, Columns columns) {
        String competency = "";
        OptionalInt column = OptionalInt.empty();
        while (awards.hasMoreTokens()) {
            String next = awards.nextToken();
            if (!next.equals(competency)) {
                competency = next;
                column = columns.of(next);
            }
            int level = Integer.parseInt(awards.nextToken());
            int from = Integer.parseInt(awards.nextToken());
            int until = Integer.parseInt(awards.nextToken());
            column.ifPresent(at -> {
                if (officer.holdings[at] == null) {
                    officer.holdings[at] = new Holding();
                }
                officer.holdings[at].add(level, from, until);
            });
        }
    }
}
