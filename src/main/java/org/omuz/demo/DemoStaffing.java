package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;
import org.omuz.qualification.staffing.StaffingMinimum;
import org.omuz.qualification.staffing.StaffingRight;
import org.omuz.qualification.whatif.Change;
import org.omuz.qualification.whatif.WhatIf;
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
            Agency.<Agency>listAll()
                    .forEach(agency -> suppose(
                            agency,
                            "Twenty seats of RN-101",
                            Change.session("RN-101", 20, day.today().plusDays(30))));
            Person.<Person>find("personnelNumber", MANAGER)
                    .firstResultOptional()
                    .ifPresent(manager -> {
                        allow(manager);
                        suppose(manager);
                    });
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

    /** A rotation, to be compared with the refresher. */
    private void suppose(Person manager) {
        List<Posting> serving = Posting.<Posting>find(
                        "from Posting p join fetch p.person where p.dutyStation.agency = ?1 and p.startsOn <= ?2"
                                + " and p.endsOn is null order by p.id",
                        manager.agency,
                        day.today())
                .page(0, 2)
                .list();
        if (serving.size() == 2) {
            LocalDate soon = day.today().plusDays(30);
            Posting first = serving.get(0);
            suppose(
                    manager.agency,
                    "Spring rotation",
                    Change.retirement(first.person.id, soon),
                    Change.transfer(serving.get(1).person.id, first.dutyStation.id, first.role, soon));
        }
    }

    private void suppose(Agency agency, String name, Change... changes) {
        WhatIf it = new WhatIf();
        it.agency = agency;
        it.name = name;
        it.looksAt = day.today().plusDays(90);
        it.changes = List.of(changes);
        it.madeBy = "system";
        it.madeAt = clock.instant();
        it.persist();
    }
}
