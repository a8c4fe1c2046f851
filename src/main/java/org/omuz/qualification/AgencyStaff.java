package org.omuz.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.framework.Framework;
import org.omuz.training.CentreDay;

/** The people of one agency and where each stands today: two statements, however many people there are. */
@ApplicationScoped
class AgencyStaff {
    private static final String PEOPLE =
            "select p.id, p.familyName, p.givenName, p.rankTitle, p.personnelNumber, po.dutyStation.id, po.role"
                    + " from Person p %s join Posting po on po.person = p and po.startsOn <= :today"
                    + " and (po.endsOn is null or po.endsOn >= :today) where p.agency.id = :agency%s"
                    + " order by p.familyName, p.givenName, p.id, po.startsOn desc, po.id";
    private static final String AWARDS =
            "select a.person.id, a.competency, a.level, a.validFrom, a.validUntil from Award a"
                    + " where a.person.agency.id = :agency";

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
                Officer made = new Officer(id, row[1] + " " + row[2], (String) row[3], (String) row[4], columns.count());
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
            where.append(" and po.dutyStation.id = :station");
        }
        if (!filter.role().isEmpty()) {
            where.append(" and po.role = :role");
        }
        if (!filter.name().isEmpty()) {
            where.append(" and (concat(p.familyName, ' ', p.givenName) like :name or p.personnelNumber like :name)");
        }
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
        if (!filter.name().isEmpty()) {
            query.setParameter("name", "%" + filter.name().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return query.getResultList();
    }

    private void addAwards(long agency, Map<Long, Officer> officers, Columns columns) {
        if (officers.isEmpty()) {
            return;
        }
        for (Object[] row :
                entities.createQuery(AWARDS, Object[].class).setParameter("agency", agency).getResultList()) {
            Officer officer = officers.get((Long) row[0]);
            int column = columns.of((String) row[1]);
            if (officer != null && column >= 0) {
                if (officer.holdings[column] == null) {
                    officer.holdings[column] = new Holding();
                }
                officer.holdings[column].add((Integer) row[2], (LocalDate) row[3], (LocalDate) row[4]);
            }
        }
    }
}
