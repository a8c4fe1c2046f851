package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Person;
import org.omuz.qualification.staffing.StaffingMinimum;
import org.omuz.qualification.staffing.StaffingRight;
import org.omuz.shared.CentreDay;

/** What every post of the demonstration needs, and the manager's right to see which are short. */
@ApplicationScoped
class DemoStaffing {
    private static final String MANAGER = "DEMO-MANAGER";

    private final EntityManager entities;
    private final CentreDay day;
    private final Clock clock;

    DemoStaffing(EntityManager entities, CentreDay day, Clock clock) {
        this.entities = entities;
        this.day = day;
        this.clock = clock;
    }

    void make() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery(
                            "select p.dutyStation, p.role, count(*) from Posting p where p.startsOn <= :today"
                                    + " and (p.endsOn is null or p.endsOn >= :today)"
                                    + " group by p.dutyStation, p.role having count(*) > 1",
                            Object[].class)
                    .setParameter("today", day.today())
                    .getResultList()
                    .forEach(row -> need((DutyStation) row[0], (String) row[1], ((Long) row[2]).intValue()));
            Person.<Person>find("personnelNumber", MANAGER)
                    .firstResultOptional()
                    .ifPresent(this::allow);
        });
    }

    /** A half of those who serve there, rounded up. */
    private static void need(DutyStation station, String role, int serving) {
        StaffingMinimum minimum = new StaffingMinimum();
        minimum.dutyStation = station;
        minimum.role = role;
        minimum.minimum = (serving + 1) / 2;
        minimum.persist();
    }

    private void allow(Person manager) {
        StaffingRight right = new StaffingRight();
        right.person = manager;
        right.because = "Plans the posts of the agency";
        right.grantedBy = "system";
        right.grantedAt = clock.instant();
        right.persist();
    }
}
